// SPDX-License-Identifier: Apache-2.0
/** Who talks across departments, in numbers. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.network;

import org.jspecify.annotations.NullMarked;
