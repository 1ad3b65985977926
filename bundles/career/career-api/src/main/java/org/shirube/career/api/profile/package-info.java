// SPDX-License-Identifier: Apache-2.0
/**
 * What a person says of themselves in five fields, how it came to be and how it changed.
 * Used by the person's own screens and by those on which they share a field of it.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.profile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
