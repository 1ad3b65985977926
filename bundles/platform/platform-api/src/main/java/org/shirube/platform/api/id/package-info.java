// SPDX-License-Identifier: Apache-2.0
/**
 * Ids that grow with time, so that an index of them is written at its end.
 * Used by every core that gives ids.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.id;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
