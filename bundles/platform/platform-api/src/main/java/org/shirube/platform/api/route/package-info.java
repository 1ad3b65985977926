// SPDX-License-Identifier: Apache-2.0
/**
 * What the integration routes are doing, without a word of Camel.
 * Implemented by the integration bundle, read by its screens and by operators.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.route;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
