// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.people.sample.internal;

import org.jspecify.annotations.NullMarked;
