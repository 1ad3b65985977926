// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import org.shirube.career.api.workshop.RoleTalk.Consent;
import org.shirube.career.api.workshop.RoleTalkId;
import org.shirube.people.api.EmployeeId;

/** That somebody tells, and what they said to it. */
public record TalkRow(RoleTalkId id, EmployeeId teller, Consent consent) {}
