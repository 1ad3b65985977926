// SPDX-License-Identifier: Apache-2.0
/** What people say of themselves: written by them, read by whom they choose. */
@NullMarked
package org.shirube.career.core.internal.application.profile;

import org.jspecify.annotations.NullMarked;
