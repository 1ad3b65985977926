// SPDX-License-Identifier: Apache-2.0
/** What a person says of themselves, on five areas, with lines between. */
@NullMarked
package org.shirube.career.ui.internal.profile;

import org.jspecify.annotations.NullMarked;
