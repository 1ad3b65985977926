// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** One tap each: how clear the member feels, and what the partner's time went to. */
final class AfterPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final List<TalkRatio> RATIOS = List.of(
            new TalkRatio(8, 1, 1),
            TalkRatio.ADVISED,
            new TalkRatio(5, 3, 2),
            new TalkRatio(4, 3, 3),
            new TalkRatio(3, 2, 5));

    private final transient Services services;
    private final RadioButtonGroup<Integer> clarity = new RadioButtonGroup<>();
    private final RadioButtonGroup<TalkRatio> ratio = new RadioButtonGroup<>();
    private final Paragraph others = Shapes.quiet("");

    AfterPart(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        if (services.me().equals(meeting.member())) {
            getContent().add(clarity(meeting, room));
        }
        getContent().add(others, ratio(meeting, room), sheet(meeting));
    }

    /** Shows what was said; a tap on its way is not lost. */
    void show(Meeting now) {
        Integer said = now.clarity();
        boolean member = services.me().equals(now.member());
        clarity.setValue(said);
        others.setVisible(said != null && !member);
        others.setText(said == null ? "" : getTranslation("dialogue.clarity.other", said));
        ratio.setValue(now.ratios().get(services.me()));
    }

    /** What both wrote, to keep or to print. */
    private WayLink sheet(Meeting meeting) {
        WayLink link = new WayLink(Links.sheet(meeting.id()), getTranslation("dialogue.summary"));
        link.addClassName("talks-sheet");
        return link;
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.after.title"));
    }

    private Div clarity(Meeting meeting, RoomView room) {
        clarity.setLabel(getTranslation("dialogue.clarity"));
        clarity.setItems(1, 2, 3, 4, 5);
        clarity.setItemLabelGenerator(value -> getTranslation("dialogue.clarity." + value));
        clarity.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                room.act(() -> services.room().clarity(services.actor(), meeting.id(), change.getValue()));
            }
        });
        return Shapes.stack(new VisibilityLine(getTranslation("dialogue.visible.clarity")), clarity);
    }

    private Div ratio(Meeting meeting, RoomView room) {
        ratio.setLabel(getTranslation("dialogue.ratio"));
        ratio.setItems(RATIOS);
        ratio.setItemLabelGenerator(
                value -> getTranslation("dialogue.ratio.value", value.listening(), value.questions(), value.advice()));
        ratio.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                room.act(() -> services.room().ratio(services.actor(), meeting.id(), change.getValue()));
            }
        });
        return Shapes.stack(ratio, Shapes.quiet(getTranslation("dialogue.ratio.help")));
    }
}
