// SPDX-License-Identifier: Apache-2.0
/** Steps of the month: who may, what is kept, and how many there are. */
@NullMarked
package org.shirube.career.core.internal.application.step;

import org.jspecify.annotations.NullMarked;
