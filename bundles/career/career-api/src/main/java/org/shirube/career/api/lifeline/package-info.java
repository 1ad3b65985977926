// SPDX-License-Identifier: Apache-2.0
/**
 * The lifeline: what somebody went through, how it felt then, and what it means now.
 * Used by the screens on which people draw their own, and by those that show what was shared of one.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.lifeline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
