// SPDX-License-Identifier: Apache-2.0
/** The topics people choose from. */
@NullMarked
package org.shirube.mentoring.ui.internal.hr.topic;

import org.jspecify.annotations.NullMarked;
