// SPDX-License-Identifier: Apache-2.0
/**
 * Which modules are installed, which are ready, and what the others wait for.
 * Read by the {@code shirube:modules} command and the modules screen.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
