// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** One talk of a thread: what was talked about, what was decided and what became of it, and how clear it was. */
public final class EpisodeItem extends ListItem {

    private static final long serialVersionUID = 1L;

    public EpisodeItem(Services services, Episode episode) {
        String when = Wording.moment(episode.starts(), services.zone(), getLocale());
        Div head = Shapes.line(new H3(new WayLink(Links.talk(episode.meeting()), when)));
        Choices choices = new Choices(services.library(), getLocale());
        episode.themes().forEach(theme -> head.add(new StatusPill(Tone.INFO, label(choices, theme))));
        Integer clarity = episode.clarity();
        if (clarity != null) {
            head.add(Shapes.quiet(
                    getTranslation("dialogue.threads.clarity", getTranslation("dialogue.clarity." + clarity))));
        }
        Div body = Shapes.stack(head);
        if (!episode.lines().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            episode.lines().forEach(line -> lines.add(line(line)));
            body.add(Shapes.quiet(getTranslation("dialogue.threads.said")), lines);
        }
        if (!episode.todos().isEmpty()) {
            UnorderedList todos = new UnorderedList();
            episode.todos().forEach(todo -> todos.add(todo(services, todo)));
            body.add(Shapes.quiet(getTranslation("dialogue.threads.decided")), todos);
        }
        add(body);
    }

    private static String label(Choices choices, Theme theme) {
        return theme.words().isEmpty() ? choices.label(theme) : choices.label(theme) + " – " + theme.words();
    }

    private ListItem line(NoteLine line) {
        Span slot = new Span(getTranslation("dialogue.slot." + line.slot()));
        slot.addClassName("talks-clock");
        return new ListItem(slot, new Span(" " + line.text()));
    }

    private ListItem todo(Services services, Todo todo) {
        Tone tone = todo.state() == Todo.State.DONE ? Tone.GOOD : Tone.NEUTRAL;
        String owner = Wording.name(services.name(todo.owner()), getLocale());
        ListItem item = new ListItem(
                new Span(todo.text() + " – " + owner + " "),
                new StatusPill(tone, getTranslation("dialogue.todo.state." + todo.state())));
        if (!todo.word().isEmpty()) {
            item.add(Shapes.quiet(todo.word()));
        }
        return item;
    }
}
