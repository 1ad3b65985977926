// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/**
 * Some of the five areas with their notes, and the lines a person drew between them: in the browser as curves, and below in
 * words, where they are also removed.
 */
final class BoardView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ProfileTools tools;
    private final transient Profile profile;
    private final transient List<StatementLink> links;
    private final transient Runnable changed;
    private final Div board = new Div();

    BoardView(ProfileTools tools, Profile profile, List<Field> fields, Runnable changed) {
        this.tools = tools;
        this.profile = profile;
        this.changed = changed;
        this.links = profile.links().stream().filter(link -> isIn(link, fields)).toList();
        board.addClassNames("career-board", fields.size() == 2 ? "career-two" : "career-five");
        fields.forEach(field -> board.add(new FieldArea(tools, profile, field, changed)));
        if (fields.size() == 2) {
            getContent().add(Shapes.quiet(sentence()));
        }
        getContent().addClassName("sh-stack");
        getContent().add(board, twin(fields));
    }

    private boolean isIn(StatementLink link, List<Field> fields) {
        return profile.find(link.one())
                        .filter(one -> fields.contains(one.field()))
                        .isPresent()
                && profile.find(link.other())
                        .filter(other -> fields.contains(other.field()))
                        .isPresent();
    }

    /** How many lines there are is said; what that means is for the person. */
    private String sentence() {
        return links.isEmpty()
                ? getTranslation("career.profile.overlap.none")
                : getTranslation("career.profile.overlap.some", links.size());
    }

    private Card twin(List<Field> fields) {
        Card card = new Card(getTranslation("career.profile.links"));
        if (links.isEmpty()) {
            card.add(Shapes.quiet(getTranslation("career.profile.links.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("sh-plain");
            links.forEach(link -> list.add(line(link)));
            card.add(list);
        }
        boolean possible =
                fields.stream().filter(field -> !profile.of(field).isEmpty()).count() > 1;
        if (possible) {
            card.add(Shapes.quietButton(
                    getTranslation("career.profile.link"),
                    () -> new LinkForm(tools, profile, fields, changed).open(this)));
        }
        return card;
    }

    private ListItem line(StatementLink link) {
        String words = getTranslation(
                "career.profile.link.line",
                FieldWords.of(this, profile, link.one()),
                FieldWords.of(this, profile, link.other()));
        ListItem item = new ListItem();
        item.addClassNames("sh-line", "career-share");
        Div told = Shapes.stack(new Paragraph(words));
        if (!link.why().isEmpty()) {
            told.add(Shapes.quiet(link.why()));
        }
        item.add(told, Inputs.small(getTranslation("career.profile.unlink"), words, () -> {
            tools.profiles.unlink(tools.visit.actor(), link.id());
            changed.run();
        }));
        return item;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/career/career-lines.js");
        String pairs =
                links.stream().map(link -> link.one() + " " + link.other()).collect(Collectors.joining(","));
        board.getElement().executeJs("window.shirubeLines(this, $0)", pairs);
    }
}
