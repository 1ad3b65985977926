// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.BarePage;

/** A page without a browser, in Japanese, with the sample company behind it. */
public final class Stage extends BarePage {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.ofHours(9)), ZONE);
    public static final SampleCompany COMPANY = new SampleCompany(300, 1, TODAY);

    public Stage() {
        super(StageTexts.class);
    }

    public static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(COMPANY.units(), COMPANY.people());
    }

    /** The demo account with this login, with one more role. */
    public static Actor actor(String login, Role role) {
        UUID person = COMPANY.demoAccounts().stream()
                .filter(account -> account.login().equals(login))
                .map(account -> InMemoryPeopleDirectory.idOf(account.person()))
                .findFirst()
                .orElseThrow();
        return new Actor(UUID.nameUUIDFromBytes(login.getBytes()), login, person, EnumSet.of(Role.MEMBER, role));
    }
}
