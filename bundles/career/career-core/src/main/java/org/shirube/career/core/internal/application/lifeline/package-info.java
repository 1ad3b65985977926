// SPDX-License-Identifier: Apache-2.0
/** Lifelines: kept for their owners, and read by those they are shared with. */
@NullMarked
package org.shirube.career.core.internal.application.lifeline;

import org.jspecify.annotations.NullMarked;
