// SPDX-License-Identifier: Apache-2.0
/**
 * What makes two people fit, as an SPI: an enterprise can add a rule as a bundle.
 * Used by whoever writes a rule, and by the core that asks all of them.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
