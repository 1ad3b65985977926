// SPDX-License-Identifier: Apache-2.0
/**
 * The net between departments, in numbers in which nobody can be found.
 * Used by the picture HR looks at.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api.network;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
