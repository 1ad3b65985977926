// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.MeetingRoom;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Observations;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Unused;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.visibility.VisibilityGrants;

@DisplayName("F94: a person chooses which mails come, and takes the address of their calendar back")
class CardsTest {

    private static final String PROVIDER = "vaadin.i18n.provider";
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Actor ME = new Actor(new UUID(0, 1), "aoi", new UUID(0, 2), Set.of(Role.MEMBER));

    private final Kept calendar = new Kept();
    private final Services services = new Services(
            unused(PeopleDirectory.class),
            unused(Pairings.class),
            unused(Meetings.class),
            unused(MeetingRoom.class),
            unused(Observations.class),
            Unused.lasting(),
            unused(Library.class),
            unused(Stages.class),
            unused(VisibilityGrants.class),
            () -> ME,
            () -> TOKYO,
            Clock.fixed(NOW, TOKYO));

    /** Keeps what was chosen. */
    private static final class Kept implements TalkCalendar {

        MailChoice choice = MailChoice.ALL;

        @Nullable
        Instant since;

        @Override
        public MailChoice mails(Actor actor) {
            return choice;
        }

        @Override
        public void choose(Actor actor, MailChoice chosen) {
            choice = chosen;
        }

        @Override
        public Optional<Instant> feedSince(Actor actor) {
            return Optional.ofNullable(since);
        }

        @Override
        public String makeFeed(Actor actor) {
            since = NOW;
            return "secret";
        }

        @Override
        public void revokeFeed(Actor actor) {
            since = null;
        }
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    @BeforeEach
    void open() {
        System.setProperty(PROVIDER, CardTexts.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    @Test
    @DisplayName("each kind of mail is muted apart, the language chosen, and both hold at once")
    void mails() {
        UI.getCurrent().add(new MailCard(services, calendar));
        assertThat(_find(Checkbox.class)).hasSize(3).allMatch(Checkbox::getValue);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("進め方")), false);
        assertThat(calendar.choice).isEqualTo(new MailChoice(true, false, true, Locale.JAPANESE));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Locale> language = _get(RadioButtonGroup.class);
        _setValue(language, Locale.ENGLISH);
        assertThat(calendar.choice).isEqualTo(new MailChoice(true, false, true, Locale.ENGLISH));
    }

    @Test
    @DisplayName("an address that was made is not shown again, and can be taken back")
    void feed() {
        calendar.since = NOW;
        UI.getCurrent().add(new FeedCard(services, calendar, secret -> "/calendar/" + secret + ".ics"));
        assertThat(_find(TextField.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("取り消す")));
        assertThat(calendar.since).isNull();
        _click(_get(Button.class, spec -> spec.withText("アドレスを作る")));
        assertThat(calendar.since).isEqualTo(NOW);
    }
}
