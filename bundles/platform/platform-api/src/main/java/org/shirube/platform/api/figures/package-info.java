// SPDX-License-Identifier: Apache-2.0
/**
 * The rule that decides about which groups of people figures may be shown, so that nobody can be found in them.
 * Used by every module that tells of groups.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.figures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
