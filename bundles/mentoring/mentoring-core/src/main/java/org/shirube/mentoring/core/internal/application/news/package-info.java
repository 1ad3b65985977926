// SPDX-License-Identifier: Apache-2.0
/** Tells pages that follow mentoring what others did. */
@NullMarked
package org.shirube.mentoring.core.internal.application.news;

import org.jspecify.annotations.NullMarked;
