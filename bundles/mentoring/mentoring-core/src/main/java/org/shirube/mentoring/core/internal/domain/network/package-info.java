// SPDX-License-Identifier: Apache-2.0
/** Counts the net between departments so that nobody can be found in it. */
@NullMarked
package org.shirube.mentoring.core.internal.domain.network;

import org.jspecify.annotations.NullMarked;
