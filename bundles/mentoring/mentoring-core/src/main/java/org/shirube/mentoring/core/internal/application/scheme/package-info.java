// SPDX-License-Identifier: Apache-2.0
/** Schemes: HR sets them up, people join. */
@NullMarked
package org.shirube.mentoring.core.internal.application.scheme;

import org.jspecify.annotations.NullMarked;
