// SPDX-License-Identifier: Apache-2.0
/** The tables of workshops: what belongs to no person. */
@NullMarked
package org.shirube.career.core.internal.persistence.workshop;

import org.jspecify.annotations.NullMarked;
