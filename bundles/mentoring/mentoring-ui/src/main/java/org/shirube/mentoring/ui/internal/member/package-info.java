// SPDX-License-Identifier: Apache-2.0
/** For those who take part: their profile, whom they could ask, what waits for an answer, and with whom they meet. */
@NullMarked
package org.shirube.mentoring.ui.internal.member;

import org.jspecify.annotations.NullMarked;
