// SPDX-License-Identifier: Apache-2.0
/** What several dialogue screens are made of. */
@NullMarked
package org.shirube.dialogue.ui.internal.part;

import org.jspecify.annotations.NullMarked;
