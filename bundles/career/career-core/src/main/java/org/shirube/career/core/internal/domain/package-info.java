// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.career.core.internal.domain;

import org.jspecify.annotations.NullMarked;
