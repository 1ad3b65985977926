// SPDX-License-Identifier: Apache-2.0
/** Schemes: what there is, setting one up, and looking after it. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.scheme;

import org.jspecify.annotations.NullMarked;
