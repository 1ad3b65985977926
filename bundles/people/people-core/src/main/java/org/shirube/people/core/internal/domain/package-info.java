// SPDX-License-Identifier: Apache-2.0
/** The rules of the directory in plain Java: what a row must be, when two are the same, who leads to whom. */
@NullMarked
package org.shirube.people.core.internal.domain;

import org.jspecify.annotations.NullMarked;
