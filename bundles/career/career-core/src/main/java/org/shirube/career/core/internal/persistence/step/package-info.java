// SPDX-License-Identifier: Apache-2.0
/** How many steps there are, as it was told. */
@NullMarked
package org.shirube.career.core.internal.persistence.step;

import org.jspecify.annotations.NullMarked;
