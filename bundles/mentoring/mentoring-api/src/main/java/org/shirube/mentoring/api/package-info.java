// SPDX-License-Identifier: Apache-2.0
/**
 * Schemes that bring people together beyond their bosses: mentors, diagonal 1on1s, peer coaches, buddies. Nothing here feeds appraisal.
 * Used by the screens and commands of those who set a scheme up, take part in it, and look after it.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
