// SPDX-License-Identifier: Apache-2.0
/** Tables, statements and private entities of the directory. */
@NullMarked
package org.shirube.people.core.internal.persistence;

import org.jspecify.annotations.NullMarked;
