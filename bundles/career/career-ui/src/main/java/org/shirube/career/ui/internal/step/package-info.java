// SPDX-License-Identifier: Apache-2.0
/** The step of the month. */
@NullMarked
package org.shirube.career.ui.internal.step;

import org.jspecify.annotations.NullMarked;
