// SPDX-License-Identifier: Apache-2.0
/** Languages and texts. */
@NullMarked
package org.shirube.ui.internal.text;

import org.jspecify.annotations.NullMarked;
