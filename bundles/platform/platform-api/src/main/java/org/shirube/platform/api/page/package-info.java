// SPDX-License-Identifier: Apache-2.0
/**
 * A page of a long list: nothing in Shirube loads all rows.
 * Used by every api that lists.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.page;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
