// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import org.shirube.people.api.EmployeeId;

/**
 * A talk somebody is asked into as a guest, as the guest sees it before entering: with whom and when, and nothing of what it is
 * about.
 *
 * @param opens from when the guest may enter, where they accept
 * @param open whether the guest may enter now
 */
public record SitInInvitation(
        SitIn sitIn, EmployeeId member, EmployeeId partner, Appointment appointment, Instant opens, boolean open) {}
