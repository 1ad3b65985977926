// SPDX-License-Identifier: Apache-2.0
/** What an operator does with the directory at the console. */
@NullMarked
package org.shirube.people.core.internal.command;

import org.jspecify.annotations.NullMarked;
