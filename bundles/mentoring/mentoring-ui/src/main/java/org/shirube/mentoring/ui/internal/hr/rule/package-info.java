// SPDX-License-Identifier: Apache-2.0
/** What counts in a scheme, and trying it. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.rule;

import org.jspecify.annotations.NullMarked;
