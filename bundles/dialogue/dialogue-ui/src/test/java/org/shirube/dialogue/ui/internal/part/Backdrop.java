// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.BarePage;

/** A page without a browser, in Japanese, with the sample company behind it. */
public final class Backdrop extends BarePage {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Actor HR = new Actor(new UUID(9, 9), "hr", null, EnumSet.of(Role.HR_ADMIN));

    private static final SampleCompany COMPANY = new SampleCompany(300, 1, TODAY);

    public Backdrop() {
        super(SceneTexts.class);
    }

    public static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(COMPANY.units(), COMPANY.people());
    }
}
