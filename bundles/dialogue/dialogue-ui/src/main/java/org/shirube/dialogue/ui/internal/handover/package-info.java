// SPDX-License-Identifier: Apache-2.0
/** Talks that are over with somebody, and what a new manager may read of them. */
@NullMarked
package org.shirube.dialogue.ui.internal.handover;

import org.jspecify.annotations.NullMarked;
