// SPDX-License-Identifier: Apache-2.0
/** How a lifeline is written as a file, and read from one. */
@NullMarked
package org.shirube.career.core.internal.domain.lifeline;

import org.jspecify.annotations.NullMarked;
