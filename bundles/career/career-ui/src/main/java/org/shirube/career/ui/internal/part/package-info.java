// SPDX-License-Identifier: Apache-2.0
/** What the screens of this module share. */
@NullMarked
package org.shirube.career.ui.internal.part;

import org.jspecify.annotations.NullMarked;
