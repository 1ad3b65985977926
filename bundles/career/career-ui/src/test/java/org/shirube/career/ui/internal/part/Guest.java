// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Visit;
import org.shirube.ui.testing.BarePage;

/** A page in Japanese without a browser, on a Wednesday morning in Tokyo; Aoi looks, and Ken is a colleague. */
public final class Guest extends BarePage {

    public static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    public static final EmployeeId AOI = new EmployeeId(new UUID(1, 1));
    public static final EmployeeId KEN = new EmployeeId(new UUID(1, 2));

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public Guest() {
        super(CareerWords.class);
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    public static Actor actor(EmployeeId person) {
        return new Actor(person.value(), "somebody", person.value(), Set.of(Role.MEMBER));
    }

    /** The visit of somebody. */
    public static Visit visit(EmployeeId person) {
        return new Visit() {
            @Override
            public Actor actor() {
                return Guest.actor(person);
            }

            @Override
            public EmployeeId me() {
                return person;
            }

            @Override
            public ZoneId zone() {
                return ZONE;
            }

            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public LocalDate today() {
                return LocalDate.ofInstant(NOW, ZONE);
            }

            @Override
            public List<EmployeeSummary> colleagues(String text, int offset, int limit) {
                return List.of();
            }

            @Override
            public PersonName name(EmployeeId id) {
                String family = id.equals(AOI) ? "青井" : id.equals(KEN) ? "健" : "";
                return new PersonName(family, "", null, null, null, null);
            }
        };
    }
}
