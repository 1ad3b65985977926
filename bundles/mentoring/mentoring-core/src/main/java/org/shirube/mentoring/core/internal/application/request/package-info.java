// SPDX-License-Identifier: Apache-2.0
/** How two people come together and part again. */
@NullMarked
package org.shirube.mentoring.core.internal.application.request;

import org.jspecify.annotations.NullMarked;
