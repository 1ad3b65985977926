// SPDX-License-Identifier: Apache-2.0
/** Rules of mentoring that need nothing but Java. */
@NullMarked
package org.shirube.mentoring.core.internal.domain;

import org.jspecify.annotations.NullMarked;
