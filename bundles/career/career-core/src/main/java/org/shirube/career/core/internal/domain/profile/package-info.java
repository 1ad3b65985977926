// SPDX-License-Identifier: Apache-2.0
/** How statements of a profile come, change and go. */
@NullMarked
package org.shirube.career.core.internal.domain.profile;

import org.jspecify.annotations.NullMarked;
