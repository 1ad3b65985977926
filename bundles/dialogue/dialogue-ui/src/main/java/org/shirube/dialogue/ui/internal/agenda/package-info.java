// SPDX-License-Identifier: Apache-2.0
/** The course of talks: chosen by a pairing, edited by HR. */
@NullMarked
package org.shirube.dialogue.ui.internal.agenda;

import org.jspecify.annotations.NullMarked;
