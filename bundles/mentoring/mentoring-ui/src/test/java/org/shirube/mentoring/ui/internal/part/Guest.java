// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Visit;
import org.shirube.ui.testing.BarePage;
import org.shirube.ui.testing.MadeUpVisit;

/**
 * A page in Japanese without a browser, on a Wednesday morning in Tokyo; Aoi looks, Ken and Mei are colleagues, and Rei reports to
 * Aoi.
 */
public final class Guest extends BarePage {

    public static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    public static final EmployeeId AOI = new EmployeeId(InMemoryPeopleDirectory.idOf("aoi"));
    public static final EmployeeId KEN = new EmployeeId(InMemoryPeopleDirectory.idOf("ken"));
    public static final EmployeeId MEI = new EmployeeId(InMemoryPeopleDirectory.idOf("mei"));
    public static final EmployeeId REI = new EmployeeId(InMemoryPeopleDirectory.idOf("rei"));

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public Guest() {
        super(MentoringWords.class);
    }

    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    public static Actor actor(EmployeeId person, Role... roles) {
        return new Actor(
                person.value(), "somebody", person.value(), roles.length == 0 ? Set.of(Role.MEMBER) : Set.of(roles));
    }

    /** The visit of somebody. */
    public static Visit visit(EmployeeId person, Role... roles) {
        return new MadeUpVisit(actor(person, roles), clock(), directory());
    }

    public static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(
                Stream.empty(),
                Stream.of(
                        PersonRows.person("aoi", "青井", null, null),
                        PersonRows.person("ken", "健", null, null),
                        PersonRows.person("mei", "芽衣", null, null),
                        PersonRows.person("rei", "玲", null, "aoi")));
    }
}
