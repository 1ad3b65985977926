// SPDX-License-Identifier: Apache-2.0
/** The screens of what people make of their careers. */
@NullMarked
package org.shirube.career.ui.internal;

import org.jspecify.annotations.NullMarked;
