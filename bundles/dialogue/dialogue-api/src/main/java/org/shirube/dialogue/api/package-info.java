// SPDX-License-Identifier: Apache-2.0
/**
 * Career 1on1s: who talks with whom, when, about what, and how it ends.
 * Used by its screens, by invitations, and by nobody who appraises: there is no way from here to an appraisal.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.dialogue.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
