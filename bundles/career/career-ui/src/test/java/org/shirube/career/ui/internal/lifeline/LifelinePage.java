// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.InMemoryLifelines;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.ui.internal.CareerTexts;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Visit;

/** A page in Japanese without a browser, and a person who looks at their own lifeline. */
final class LifelinePage implements BeforeEachCallback, AfterEachCallback {

    static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Actor OWNER = new Actor(new UUID(1, 1), "aoi", new UUID(1, 2), Set.of(Role.MEMBER));

    final InMemoryLifelines lifelines = new InMemoryLifelines(Clock.fixed(NOW, ZONE));
    final Visit visit = new Aoi();

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, PageTexts.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    LifelineEvent add(String title, String when, int then, int now) {
        return lifelines.add(OWNER, Experience.of(title, When.read(when).orElseThrow(), then), now, "");
    }

    List<LifelineEvent> events() {
        return lifelines.own(OWNER);
    }

    /** All that is said below a component, labels included. */
    static String text(Component shown) {
        return texts(shown.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Element element) {
        String own = element.isTextNode()
                ? element.getText()
                : element.getProperty("label", "") + element.getProperty("summary", "");
        return Stream.concat(Stream.of(own), element.getChildren().flatMap(LifelinePage::texts));
    }

    /** Only this module's texts and the shell's; a key that is missing fails the test. */
    public static final class PageTexts implements I18NProvider {

        private static final long serialVersionUID = 1L;

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.JAPANESE, Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... params) {
            ResourceBundle texts = key.startsWith("shell.")
                    ? ResourceBundle.getBundle("org.shirube.ui.texts", locale)
                    : new CareerTexts().texts(locale);
            String text = texts.getString(key);
            return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
        }
    }

    private static final class Aoi implements Visit {

        @Override
        public Actor actor() {
            return OWNER;
        }

        @Override
        public EmployeeId me() {
            return new EmployeeId(OWNER.person().orElseThrow());
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
        public PersonName name(EmployeeId person) {
            throw new AssertionError("nobody is named here");
        }
    }
}
