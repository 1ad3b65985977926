// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.shirube.people.ui.internal.directory;

import org.jspecify.annotations.NullMarked;
