// SPDX-License-Identifier: Apache-2.0
/** Plans, and the company's direction. */
@NullMarked
package org.shirube.career.core.internal.application.plan;

import org.jspecify.annotations.NullMarked;
