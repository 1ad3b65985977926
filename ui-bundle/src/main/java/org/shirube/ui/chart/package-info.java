// SPDX-License-Identifier: Apache-2.0
/**
 * Charts that can be read without seeing them: every chart has a sentence and a table with the same figures.
 * Used by screens that show figures.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
