// SPDX-License-Identifier: Apache-2.0
/**
 * What a person aims at, what it takes, and how it goes together with the direction that the company publishes.
 * Used by the person's own screens and by the desk of HR on which the direction is written.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
