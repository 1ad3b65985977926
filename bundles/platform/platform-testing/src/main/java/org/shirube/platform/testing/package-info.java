// SPDX-License-Identifier: Apache-2.0
/** What the tests of every module share. Never deployed. */
@NullMarked
package org.shirube.platform.testing;

import org.jspecify.annotations.NullMarked;
