// SPDX-License-Identifier: Apache-2.0
/** Shaping jobs, and where what comes of it goes on. */
@NullMarked
package org.shirube.career.core.internal.application.crafting;

import org.jspecify.annotations.NullMarked;
