// SPDX-License-Identifier: Apache-2.0
/** The net between departments. */
@NullMarked
package org.shirube.mentoring.core.internal.application.network;

import org.jspecify.annotations.NullMarked;
