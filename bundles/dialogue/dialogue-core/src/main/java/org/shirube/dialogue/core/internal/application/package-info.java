// SPDX-License-Identifier: Apache-2.0
/** The services of career 1on1s: permissions and transactions end here. */
@NullMarked
package org.shirube.dialogue.core.internal.application;

import org.jspecify.annotations.NullMarked;
