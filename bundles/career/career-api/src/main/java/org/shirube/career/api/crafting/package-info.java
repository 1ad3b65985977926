// SPDX-License-Identifier: Apache-2.0
/**
 * How a person shapes the job they have, and what of themselves they find in it.
 * Used by the person's own screens; other modules take what comes out of it through {@link Outlet}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.crafting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
