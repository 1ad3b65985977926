// SPDX-License-Identifier: Apache-2.0
/**
 * What screens are built from, so that all look and behave alike: header, card, notice, pill, empty state, visibility line.
 * Used by every {@code x-ui} bundle; texts are handed in translated.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.ui.component;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
