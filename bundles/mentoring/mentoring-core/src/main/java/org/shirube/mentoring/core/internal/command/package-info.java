// SPDX-License-Identifier: Apache-2.0
/** What an operator may know of mentoring: numbers. */
@NullMarked
package org.shirube.mentoring.core.internal.command;

import org.jspecify.annotations.NullMarked;
