// SPDX-License-Identifier: Apache-2.0
/** What every part of mentoring needs. */
@NullMarked
package org.shirube.mentoring.core.internal.application;

import org.jspecify.annotations.NullMarked;
