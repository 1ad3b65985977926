// SPDX-License-Identifier: Apache-2.0
/** The frame around every screen. */
@NullMarked
package org.shirube.ui.internal.layout;

import org.jspecify.annotations.NullMarked;
