// SPDX-License-Identifier: Apache-2.0
/** Matching: pools, runs, their review, and who fits whom. */
@NullMarked
package org.shirube.mentoring.core.internal.application.match;

import org.jspecify.annotations.NullMarked;
