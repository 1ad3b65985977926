// SPDX-License-Identifier: Apache-2.0
/** Who shares what with whom; the other parts ask here what somebody may read. */
@NullMarked
package org.shirube.career.core.internal.application.share;

import org.jspecify.annotations.NullMarked;
