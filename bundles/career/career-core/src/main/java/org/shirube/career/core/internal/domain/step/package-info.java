// SPDX-License-Identifier: Apache-2.0
/** The rules of steps. */
@NullMarked
package org.shirube.career.core.internal.domain.step;

import org.jspecify.annotations.NullMarked;
