// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.ui.internal.lasting.QuestionSets;
import org.shirube.dialogue.ui.internal.lasting.YearPart;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** Opens an annual career talk with what was said in the year; offers to make a talk one where it is time. */
final class AnnualCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String QUESTIONS = "annual-talk";

    private final transient Services services;
    private final transient Consumer<Runnable> act;
    private transient @Nullable Shown shown;

    private record Shown(Meeting.Kind kind, boolean pending, boolean due) {}

    /**
     * @param act does something in the room and shows what became of it
     */
    AnnualCard(Services services, Consumer<Runnable> act) {
        this.services = services;
        this.act = act;
    }

    /** Shows it anew, where something about it changed. */
    void show(Meeting meeting) {
        boolean due = meeting.pending()
                && meeting.kind() == Meeting.Kind.USUAL
                && services.lasting().years().annualDue(services.actor(), meeting.pairing());
        Shown now = new Shown(meeting.kind(), meeting.pending(), due);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        if (meeting.kind() == Meeting.Kind.ANNUAL) {
            getContent().add(year(meeting));
        } else if (due) {
            Notice offer = new Notice(Tone.CARE, getTranslation("dialogue.annual.due"));
            offer.add(Shapes.quietButton(
                    getTranslation("dialogue.annual.make"), () -> dedicate(meeting, Meeting.Kind.ANNUAL)));
            getContent().add(offer);
        }
    }

    private Card year(Meeting meeting) {
        Card card = new Card(getTranslation("dialogue.annual.title"));
        card.add(
                Shapes.quiet(getTranslation("dialogue.annual.help")),
                new YearPart(services, services.lasting().years().before(services.actor(), meeting.id())),
                new QuestionSets(getTranslation("dialogue.annual.questions"), services.library(), null, set -> set.key()
                        .equals(QUESTIONS)),
                ways(meeting));
        return card;
    }

    private Div ways(Meeting meeting) {
        Div ways = Shapes.ways(new WayLink(
                Links.year(meeting.pairing()) + "?talk=" + meeting.id(), getTranslation("dialogue.year.sheet")));
        if (meeting.pending()) {
            ways.add(Shapes.quietButton(
                    getTranslation("dialogue.annual.usual"), () -> dedicate(meeting, Meeting.Kind.USUAL)));
        }
        return ways;
    }

    private void dedicate(Meeting meeting, Meeting.Kind kind) {
        act.accept(() -> services.lasting().years().dedicate(services.actor(), meeting.id(), kind));
    }
}
