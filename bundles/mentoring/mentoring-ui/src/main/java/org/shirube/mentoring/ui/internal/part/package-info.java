// SPDX-License-Identifier: Apache-2.0
/** What several screens share. */
@NullMarked
package org.shirube.mentoring.ui.internal.part;

import org.jspecify.annotations.NullMarked;
