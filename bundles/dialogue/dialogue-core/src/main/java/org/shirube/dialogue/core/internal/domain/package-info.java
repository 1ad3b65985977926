// SPDX-License-Identifier: Apache-2.0
/** The rules of career 1on1s, in plain Java. */
@NullMarked
package org.shirube.dialogue.core.internal.domain;

import org.jspecify.annotations.NullMarked;
