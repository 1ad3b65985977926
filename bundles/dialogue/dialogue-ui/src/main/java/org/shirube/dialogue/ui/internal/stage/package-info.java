// SPDX-License-Identifier: Apache-2.0
/** The stage a person chooses for themselves. */
@NullMarked
package org.shirube.dialogue.ui.internal.stage;

import org.jspecify.annotations.NullMarked;
