// SPDX-License-Identifier: Apache-2.0
/** Mails that tell with whom something waits and where to look, and never what it is about. */
@NullMarked
package org.shirube.mentoring.core.internal.application.mail;

import org.jspecify.annotations.NullMarked;
