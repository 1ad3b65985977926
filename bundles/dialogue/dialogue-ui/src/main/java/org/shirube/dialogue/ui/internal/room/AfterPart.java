// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
