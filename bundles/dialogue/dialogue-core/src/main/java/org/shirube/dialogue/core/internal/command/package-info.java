// SPDX-License-Identifier: Apache-2.0
/** What an operator may know of talks: numbers. */
@NullMarked
package org.shirube.dialogue.core.internal.command;

import org.jspecify.annotations.NullMarked;
