// SPDX-License-Identifier: Apache-2.0
/**
 * The next step that people declare each month (F107), and how many do. Used by the screens of careers and of talks; the words
 * of a step belong to the person.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.step;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
