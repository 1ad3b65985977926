// SPDX-License-Identifier: Apache-2.0
/** How a person shapes their job, and what of themselves they find in it. */
@NullMarked
package org.shirube.career.ui.internal.crafting;

import org.jspecify.annotations.NullMarked;
