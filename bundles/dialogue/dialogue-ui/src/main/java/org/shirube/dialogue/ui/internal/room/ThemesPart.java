// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.lasting.QuestionSets;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** What to talk about, and what the member wishes for: set in less than a minute. */
final class ThemesPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Choices choices;
    private final RoomView room;
    private final boolean member;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;
    private final Div form;
    private transient Meeting meeting;

    ThemesPart(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        this.meeting = meeting;
        this.room = room;
        this.choices = new Choices(services.library(), getLocale());
        this.member = services.me().equals(meeting.member());
        this.none = Shapes.quiet(getTranslation(member ? "dialogue.themes.none" : "dialogue.themes.none.partner"));
        this.form = form();
        list.addClassName("talks-themes");
        getContent().add(list, none, form);
    }

    /** Shows the themes that stand; what is being chosen stays. */
    void show(Meeting now) {
        meeting = now;
        list.removeAll();
        now.themes().forEach(theme -> list.add(item(theme)));
        list.setVisible(!now.themes().isEmpty());
        none.setVisible(now.themes().isEmpty());
        form.setVisible(now.pending() && now.themes().size() < Meetings.MAX_THEMES);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.themes.title"));
    }

    private ListItem item(Theme theme) {
        Span label = new Span(choices.label(theme));
        label.addClassName("talks-theme");
        Div words = Shapes.stack(label);
        if (!theme.words().isEmpty()) {
            words.add(new Span(theme.words()));
        }
        ListItem item = new ListItem(words);
        WishedResponse wish = theme.wish();
        if (wish != null) {
            item.add(new StatusPill(Tone.INFO, choices.label(wish)));
        }
        if (!theme.by().equals(meeting.member())) {
            item.add(new StatusPill(Tone.NEUTRAL, getTranslation("dialogue.themes.proposed")));
        }
        if (meeting.pending() && (member || theme.by().equals(services.me()))) {
            Button remove = Shapes.quietButton(getTranslation("dialogue.themes.remove"), () -> remove(theme));
            remove.setAriaLabel(getTranslation("dialogue.themes.remove.of", choices.label(theme)));
            item.add(remove);
        }
        return item;
    }

    private Div form() {
        RadioButtonGroup<Library.Entry> key = choices.theme(getTranslation("dialogue.themes.choose"));
        TextField words = new TextField(getTranslation("dialogue.themes.words"));
        words.setMaxLength(Theme.MAX_WORDS);
        words.addClassName("sh-grow");
        RadioButtonGroup<Library.Entry> wish = choices.response(getTranslation("dialogue.themes.wish"));
        wish.setVisible(member);
        Button add = Shapes.mainButton(
                getTranslation(member ? "dialogue.themes.add" : "dialogue.themes.propose"),
                () -> add(key, words, wish));
        QuestionSets openers =
                new QuestionSets(getTranslation("dialogue.openers"), services.library(), null, set -> set.key()
                        .startsWith("opener-"));
        Div form = Shapes.stack(openers, key, words, wish, add);
        form.addClassName("talks-form");
        return form;
    }

    private void add(RadioButtonGroup<Library.Entry> key, TextField words, RadioButtonGroup<Library.Entry> wish) {
        if (key.getValue() == null) {
            key.setInvalid(true);
            key.setErrorMessage(getTranslation("dialogue.themes.choose.first"));
            return;
        }
        WishedResponse wished = wish.getValue() == null ? null : Choices.wish(wish.getValue());
        Theme theme = new Theme(key.getValue().key(), words.getValue(), wished, services.me());
        set(Stream.concat(meeting.themes().stream(), Stream.of(theme)).toList());
        key.clear();
        words.clear();
        wish.clear();
    }

    private void remove(Theme theme) {
        set(meeting.themes().stream().filter(other -> !other.equals(theme)).toList());
    }

    private void set(List<Theme> themes) {
        room.act(() -> services.meetings().setThemes(services.actor(), meeting.id(), themes));
    }
}
