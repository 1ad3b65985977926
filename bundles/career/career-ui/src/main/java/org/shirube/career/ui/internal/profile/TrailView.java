// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.StatementId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** How the profile came to be: what changed, when, and what led to it. */
final class TrailView extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient ProfileTools tools;
    private final transient Profile profile;
    private final OrderedList list = new OrderedList();

    TrailView(ProfileTools tools, Profile profile) {
        this.tools = tools;
        this.profile = profile;
        list.addClassName("career-trail");
        getContent().add(list);
        show();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.profile.view.trail"));
    }

    private void show() {
        List<Change> changes = tools.profiles.trail(tools.visit.actor());
        list.removeAll();
        changes.forEach(change -> list.add(line(change)));
    }

    private ListItem line(Change change) {
        LocalDate day = LocalDate.ofInstant(change.at(), tools.visit.zone());
        Div told = Shapes.stack(Shapes.quiet(Wording.day(day, getLocale())), new Paragraph(words(change)));
        Cause cause = change.cause();
        if (cause != null) {
            told.add(Shapes.quiet(words(cause)));
        }
        if (change.after() == null) {
            told.add(Inputs.small(
                    getTranslation("career.profile.erase"), words(change), () -> askToErase(change.statement())));
        }
        return new ListItem(told);
    }

    private String words(Change change) {
        String field = FieldWords.brief(this, change.field());
        if (change.before() == null) {
            return getTranslation("career.profile.trail.came", field, change.after());
        }
        if (change.after() == null) {
            return getTranslation("career.profile.trail.went", field, change.before());
        }
        return change.before().equals(change.after())
                ? getTranslation("career.profile.trail.more", field, change.after())
                : getTranslation("career.profile.trail.reworded", field, change.before(), change.after());
    }

    /** For example: what led to it: a talk (with Ken), through Can "to listen". */
    private String words(Cause cause) {
        List<String> parts = new ArrayList<>();
        Evidence occasion = cause.occasion();
        if (occasion != null) {
            parts.add(getTranslation(
                    "career.evidence.line",
                    getTranslation("career.evidence." + occasion.kind()),
                    tools.sources.words(occasion)));
        }
        StatementId through = cause.through();
        if (through != null) {
            parts.add(FieldWords.of(this, profile, through));
        }
        return getTranslation(
                "career.profile.trail.cause", String.join(getTranslation("career.shared.with.and"), parts));
    }

    private void askToErase(StatementId statement) {
        Inputs.sure(
                this,
                getTranslation("career.profile.erase"),
                getTranslation("career.profile.erase.sure"),
                getTranslation("career.profile.erase"),
                () -> {
                    tools.profiles.erase(tools.visit.actor(), statement);
                    show();
                });
    }
}
