// SPDX-License-Identifier: Apache-2.0
/** The tables of career 1on1s. Words are in them only under seal. */
@NullMarked
package org.shirube.dialogue.core.internal.persistence;

import org.jspecify.annotations.NullMarked;
