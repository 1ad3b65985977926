// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.platform.core.internal.domain;

import org.jspecify.annotations.NullMarked;
