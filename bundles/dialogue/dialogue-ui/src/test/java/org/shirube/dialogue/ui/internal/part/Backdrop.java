// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** A page without a browser, in Japanese, with the sample company behind it. */
public final class Backdrop implements BeforeEachCallback, AfterEachCallback {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Actor HR = new Actor(new UUID(9, 9), "hr", null, EnumSet.of(Role.HR_ADMIN));

    private static final SampleCompany COMPANY = new SampleCompany(300, 1, TODAY);
    private static final String PROVIDER = "vaadin.i18n.provider";

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, SceneTexts.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    public static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(COMPANY.units(), COMPANY.people());
    }
}
