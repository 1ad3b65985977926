// SPDX-License-Identifier: Apache-2.0
/** The company's direction: where HR writes it, and how it is read. */
@NullMarked
package org.shirube.career.ui.internal.direction;

import org.jspecify.annotations.NullMarked;
