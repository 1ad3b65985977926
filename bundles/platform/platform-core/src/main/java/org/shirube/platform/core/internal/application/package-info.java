// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.platform.core.internal.application;

import org.jspecify.annotations.NullMarked;
