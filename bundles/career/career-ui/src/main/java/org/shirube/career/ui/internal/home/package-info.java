// SPDX-License-Identifier: Apache-2.0
/** The overview of a person's own career. */
@NullMarked
package org.shirube.career.ui.internal.home;

import org.jspecify.annotations.NullMarked;
