// SPDX-License-Identifier: Apache-2.0
/** The screens that are there, and their instances. */
@NullMarked
package org.shirube.ui.internal.screen;

import org.jspecify.annotations.NullMarked;
