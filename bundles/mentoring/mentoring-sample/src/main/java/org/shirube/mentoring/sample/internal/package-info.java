// SPDX-License-Identifier: Apache-2.0
/** What people of the sample company do with mentoring, so that a demo shows something. */
@NullMarked
package org.shirube.mentoring.sample.internal;

import org.jspecify.annotations.NullMarked;
