// SPDX-License-Identifier: Apache-2.0
/** The rules that are shipped. */
@NullMarked
package org.shirube.mentoring.core.internal.domain.rule;

import org.jspecify.annotations.NullMarked;
