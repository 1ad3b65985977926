// SPDX-License-Identifier: Apache-2.0
/**
 * How a personnel export becomes the directory: stage, compare, ask, apply.
 * Fed by integration routes, watched on the imports screen.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.people.api.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
