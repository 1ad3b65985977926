// SPDX-License-Identifier: Apache-2.0
/** The texts and files of the dialogue screens. */
@NullMarked
package org.shirube.dialogue.ui.internal;

import org.jspecify.annotations.NullMarked;
