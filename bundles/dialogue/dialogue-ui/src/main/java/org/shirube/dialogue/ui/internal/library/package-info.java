// SPDX-License-Identifier: Apache-2.0
/** The guidebook and the questions. */
@NullMarked
package org.shirube.dialogue.ui.internal.library;

import org.jspecify.annotations.NullMarked;
