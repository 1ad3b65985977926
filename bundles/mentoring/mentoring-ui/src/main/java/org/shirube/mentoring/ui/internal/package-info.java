// SPDX-License-Identifier: Apache-2.0
/** The screens of mentor schemes. */
@NullMarked
package org.shirube.mentoring.ui.internal;

import org.jspecify.annotations.NullMarked;
