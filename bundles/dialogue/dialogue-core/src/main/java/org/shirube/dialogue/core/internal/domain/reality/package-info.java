// SPDX-License-Identifier: Apache-2.0
/** What 1on1s are like, counted by unit, and what of it may be told. */
@NullMarked
package org.shirube.dialogue.core.internal.domain.reality;

import org.jspecify.annotations.NullMarked;
