// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.platform.persistence.internal;

import org.jspecify.annotations.NullMarked;
