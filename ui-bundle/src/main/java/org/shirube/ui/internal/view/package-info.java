// SPDX-License-Identifier: Apache-2.0
/** The shell's own screens. */
@NullMarked
package org.shirube.ui.internal.view;

import org.jspecify.annotations.NullMarked;
