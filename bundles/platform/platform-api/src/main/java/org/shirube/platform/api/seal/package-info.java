// SPDX-License-Identifier: Apache-2.0
/**
 * Words that the database alone does not give away.
 * Used by every core that keeps what a person wrote for few to read.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.seal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
