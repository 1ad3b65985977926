// SPDX-License-Identifier: Apache-2.0
/** What the screens of HR share. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.part;

import org.jspecify.annotations.NullMarked;
