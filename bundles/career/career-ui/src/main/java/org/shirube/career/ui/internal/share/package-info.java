// SPDX-License-Identifier: Apache-2.0
/** What one shares, and what others share. */
@NullMarked
package org.shirube.career.ui.internal.share;

import org.jspecify.annotations.NullMarked;
