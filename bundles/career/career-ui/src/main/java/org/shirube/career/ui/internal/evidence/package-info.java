// SPDX-License-Identifier: Apache-2.0
/** What statements rest on, as it is chosen and told. */
@NullMarked
package org.shirube.career.ui.internal.evidence;

import org.jspecify.annotations.NullMarked;
