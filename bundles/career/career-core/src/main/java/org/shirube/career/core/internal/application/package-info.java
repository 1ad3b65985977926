// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.career.core.internal.application;

import org.jspecify.annotations.NullMarked;
