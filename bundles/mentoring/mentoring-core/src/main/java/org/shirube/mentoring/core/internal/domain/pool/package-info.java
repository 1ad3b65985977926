// SPDX-License-Identifier: Apache-2.0
/** People packed in columns, so that rules can look at every pair. */
@NullMarked
package org.shirube.mentoring.core.internal.domain.pool;

import org.jspecify.annotations.NullMarked;
