// SPDX-License-Identifier: Apache-2.0
/** What went wrong with a whole file or mapping, in sentences for a person. */
@NullMarked
package org.shirube.integration.internal.problem;

import org.jspecify.annotations.NullMarked;
