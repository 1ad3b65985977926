// SPDX-License-Identifier: Apache-2.0
/** The directory's services: permissions and transactions end here. */
@NullMarked
package org.shirube.people.core.internal.application;

import org.jspecify.annotations.NullMarked;
