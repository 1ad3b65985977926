// SPDX-License-Identifier: Apache-2.0
/** Talks as calendars (RFC 5545), in mails and behind secret addresses. What is not in an invitation cannot get in here. */
@NullMarked
package org.shirube.integration.internal.calendar;

import org.jspecify.annotations.NullMarked;
