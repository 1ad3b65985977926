// SPDX-License-Identifier: Apache-2.0
/** What 1on1s are like, for HR: figures that tell of no person. */
@NullMarked
package org.shirube.dialogue.ui.internal.reality;

import org.jspecify.annotations.NullMarked;
