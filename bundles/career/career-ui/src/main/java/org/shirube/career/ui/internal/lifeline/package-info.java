// SPDX-License-Identifier: Apache-2.0
/** The lifeline: drawn by its owner, and shown to whom they share it with. */
@NullMarked
package org.shirube.career.ui.internal.lifeline;

import org.jspecify.annotations.NullMarked;
