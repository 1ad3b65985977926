// SPDX-License-Identifier: Apache-2.0
/** My talks, as the one and as the other. */
@NullMarked
package org.shirube.dialogue.ui.internal.home;

import org.jspecify.annotations.NullMarked;
