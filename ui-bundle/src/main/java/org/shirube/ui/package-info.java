// SPDX-License-Identifier: Apache-2.0
/**
 * What a screen needs to stand in the shell: how it declares itself, where its texts are, and who is looking.
 * Used by every {@code x-ui} bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
