// SPDX-License-Identifier: Apache-2.0
/** Plans the talks of pairs in the 1on1 module, where that is installed. */
@NullMarked
package org.shirube.mentoring.core.internal.application.talk;

import org.jspecify.annotations.NullMarked;
