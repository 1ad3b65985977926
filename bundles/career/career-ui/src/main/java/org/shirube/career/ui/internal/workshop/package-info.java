// SPDX-License-Identifier: Apache-2.0
/** Workshops: the lists, the room, the sheet, and the desk of HR. */
@NullMarked
package org.shirube.career.ui.internal.workshop;

import org.jspecify.annotations.NullMarked;
