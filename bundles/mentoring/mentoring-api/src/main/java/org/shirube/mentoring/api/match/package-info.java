// SPDX-License-Identifier: Apache-2.0
/**
 * Matching: runs, what they propose and why, changes by hand, and what is sent.
 * Used by the board on which HR reviews, and by the commands.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
