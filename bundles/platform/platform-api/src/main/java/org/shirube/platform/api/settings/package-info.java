// SPDX-License-Identifier: Apache-2.0
/**
 * Small settings of the installation and of a person, kept in the database.
 * Operators' configuration does not live here: that is in {@code etc/}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
