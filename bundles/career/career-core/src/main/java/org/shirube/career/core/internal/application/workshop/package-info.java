// SPDX-License-Identifier: Apache-2.0
/** Workshops: who may do what, and what is kept of it. */
@NullMarked
package org.shirube.career.core.internal.application.workshop;

import org.jspecify.annotations.NullMarked;
