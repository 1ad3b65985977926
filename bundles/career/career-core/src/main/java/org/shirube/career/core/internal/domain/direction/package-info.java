// SPDX-License-Identifier: Apache-2.0
/** What may be told of how many people relate something to the company's direction. */
@NullMarked
package org.shirube.career.core.internal.domain.direction;

import org.jspecify.annotations.NullMarked;
