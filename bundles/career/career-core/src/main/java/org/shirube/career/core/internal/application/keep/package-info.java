// SPDX-License-Identifier: Apache-2.0
/** Keeps what people write about their own careers: sealed, versioned, limited in number. Every part of the module uses it. */
@NullMarked
package org.shirube.career.core.internal.application.keep;

import org.jspecify.annotations.NullMarked;
