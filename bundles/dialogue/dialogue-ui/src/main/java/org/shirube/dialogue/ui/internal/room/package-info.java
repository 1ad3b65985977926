// SPDX-License-Identifier: Apache-2.0
/** The room of a talk. */
@NullMarked
package org.shirube.dialogue.ui.internal.room;

import org.jspecify.annotations.NullMarked;
