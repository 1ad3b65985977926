// SPDX-License-Identifier: Apache-2.0
/** The desk on which HR edits the library. */
@NullMarked
package org.shirube.dialogue.ui.internal.desk;

import org.jspecify.annotations.NullMarked;
