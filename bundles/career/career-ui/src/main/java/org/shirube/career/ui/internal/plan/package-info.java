// SPDX-License-Identifier: Apache-2.0
/** What a person aims at, and the way there. */
@NullMarked
package org.shirube.career.ui.internal.plan;

import org.jspecify.annotations.NullMarked;
