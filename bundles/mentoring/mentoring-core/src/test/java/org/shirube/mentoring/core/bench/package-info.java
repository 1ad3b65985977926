// SPDX-License-Identifier: Apache-2.0
/** Measurements that are run by hand; see {@code ./bench}. */
@NullMarked
package org.shirube.mentoring.core.bench;

import org.jspecify.annotations.NullMarked;
