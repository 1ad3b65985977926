// SPDX-License-Identifier: Apache-2.0
/** What a person gets of their talks by mail and into their calendar. */
@NullMarked
package org.shirube.dialogue.ui.internal.calendar;

import org.jspecify.annotations.NullMarked;
