// SPDX-License-Identifier: Apache-2.0
/** The tables of mentoring. */
@NullMarked
package org.shirube.mentoring.core.internal.persistence;

import org.jspecify.annotations.NullMarked;
