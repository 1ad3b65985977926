// SPDX-License-Identifier: Apache-2.0
/** A matching run: how far it is, what it proposes, and changing it by hand. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.run;

import org.jspecify.annotations.NullMarked;
