// SPDX-License-Identifier: Apache-2.0
/**
 * Local accounts and sign-in. Used by the shell's sign-in page and by whoever administers accounts;
 * single sign-on joins here later as another way to obtain an actor.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.account;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
