// SPDX-License-Identifier: Apache-2.0
/** Scheduling for others, and letting others schedule. */
@NullMarked
package org.shirube.dialogue.ui.internal.schedule;

import org.jspecify.annotations.NullMarked;
