// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.ui.internal.part.Scene;
import org.shirube.platform.api.actor.Actor;

@DisplayName("F94: a person chooses which mails come, and takes the address of their calendar back")
class CardsTest {

    @RegisterExtension
    final Scene scene = new Scene();

    private final Kept calendar = new Kept();
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
            since = Scene.NOW;
            return "secret";
        }

        @Override
        public void revokeFeed(Actor actor) {
            since = null;
        }
    }

    @Test
    @DisplayName("each kind of mail is muted apart, the language chosen, and both hold at once")
    void mails() {
        UI.getCurrent().add(new MailCard(scene.services(Scene.AOI), calendar));
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
        calendar.since = Scene.NOW;
        UI.getCurrent()
                .add(new FeedCard(scene.services(Scene.AOI), calendar, secret -> "/calendar/" + secret + ".ics"));
        assertThat(_find(TextField.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("取り消す")));
        assertThat(calendar.since).isNull();
        _click(_get(Button.class, spec -> spec.withText("アドレスを作る")));
        assertThat(calendar.since).isEqualTo(Scene.NOW);
    }
}
