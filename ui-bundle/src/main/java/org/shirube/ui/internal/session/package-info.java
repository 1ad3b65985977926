// SPDX-License-Identifier: Apache-2.0
/** Who is looking, in which language, and whether they may. */
@NullMarked
package org.shirube.ui.internal.session;

import org.jspecify.annotations.NullMarked;
