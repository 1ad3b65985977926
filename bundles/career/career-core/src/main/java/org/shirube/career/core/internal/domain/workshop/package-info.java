// SPDX-License-Identifier: Apache-2.0
/** The rules of workshops: the time of the steps, and who sits with whom. */
@NullMarked
package org.shirube.career.core.internal.domain.workshop;

import org.jspecify.annotations.NullMarked;
