// SPDX-License-Identifier: Apache-2.0
/** The company's direction, and what was told of it, in tables. Nothing here belongs to a person. */
@NullMarked
package org.shirube.career.core.internal.persistence.direction;

import org.jspecify.annotations.NullMarked;
