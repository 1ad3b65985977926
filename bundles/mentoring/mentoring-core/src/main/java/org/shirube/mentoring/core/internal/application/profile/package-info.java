// SPDX-License-Identifier: Apache-2.0
/** What people say of themselves to find each other. */
@NullMarked
package org.shirube.mentoring.core.internal.application.profile;

import org.jspecify.annotations.NullMarked;
