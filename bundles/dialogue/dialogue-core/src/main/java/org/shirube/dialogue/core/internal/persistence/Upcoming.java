// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;

/** A talk that begins soon. */
public record Upcoming(MeetingId meeting, EmployeeId member, EmployeeId partner, Instant starts) {}
