// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Shapes;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

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

    AfterPart(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        if (services.me().equals(meeting.member())) {
            getContent().add(clarity(meeting, room));
        } else if (meeting.clarity() != null) {
            getContent().add(Shapes.quiet(getTranslation("dialogue.clarity.other", meeting.clarity())));
        }
        getContent().add(ratio(meeting, room), sheet(meeting));
    }

    /** What both wrote, to keep; read anew when it is taken. */
    private Anchor sheet(Meeting meeting) {
        Choices choices = new Choices(services.library(), getLocale());
        Actor actor = services.actor();
        String when = When.at(meeting.appointment().starts(), services.zone(), getLocale());
        Map<EmployeeId, String> names = Stream.of(meeting.member(), meeting.partner())
                .collect(Collectors.toMap(id -> id, id -> Wording.name(services.name(id), getLocale())));
        Summary summary = new Summary(getLocale(), choices, names::get, this::getTranslation);
        Anchor download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("1on1.md");
                    event.setContentType("text/markdown;charset=utf-8");
                    String sheet = summary.markdown(services.room().enter(actor, meeting.id()), when);
                    event.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
                },
                getTranslation("dialogue.summary"));
        download.addClassName("talks-sheet");
        return download;
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.after.title"));
    }

    private Div clarity(Meeting meeting, RoomView room) {
        RadioButtonGroup<Integer> tap = new RadioButtonGroup<>(getTranslation("dialogue.clarity"));
        tap.setItems(1, 2, 3, 4, 5);
        tap.setItemLabelGenerator(value -> getTranslation("dialogue.clarity." + value));
        if (meeting.clarity() != null) {
            tap.setValue(meeting.clarity());
        }
        tap.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                room.act(() -> services.room().clarity(services.actor(), meeting.id(), change.getValue()));
            }
        });
        return Shapes.stack(new VisibilityLine(getTranslation("dialogue.visible.clarity")), tap);
    }

    private Div ratio(Meeting meeting, RoomView room) {
        RadioButtonGroup<TalkRatio> tap = new RadioButtonGroup<>(getTranslation("dialogue.ratio"));
        TalkRatio own = meeting.ratios().get(services.me());
        tap.setItems(RATIOS);
        tap.setItemLabelGenerator(
                ratio -> getTranslation("dialogue.ratio.value", ratio.listening(), ratio.questions(), ratio.advice()));
        if (own != null) {
            tap.setValue(own);
        }
        tap.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                room.act(() -> services.room().ratio(services.actor(), meeting.id(), change.getValue()));
            }
        });
        return Shapes.stack(tap, Shapes.quiet(getTranslation("dialogue.ratio.help")));
    }
}
