// SPDX-License-Identifier: Apache-2.0
/** The stage of career autonomy. */
@NullMarked
package org.shirube.career.ui.internal.stage;

import org.jspecify.annotations.NullMarked;
