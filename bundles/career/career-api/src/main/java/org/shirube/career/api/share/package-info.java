// SPDX-License-Identifier: Apache-2.0
/**
 * What a person lets another read of their career: one event, a span of years, a field of the profile, a sheet.
 * Used by the screens on which people share, and by those that show what was shared.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.share;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
