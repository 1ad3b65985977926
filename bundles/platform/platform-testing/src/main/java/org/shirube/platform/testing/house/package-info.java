// SPDX-License-Identifier: Apache-2.0
/** What the house asks of every bundle, checked in the bundle's own build. */
@NullMarked
package org.shirube.platform.testing.house;

import org.jspecify.annotations.NullMarked;
