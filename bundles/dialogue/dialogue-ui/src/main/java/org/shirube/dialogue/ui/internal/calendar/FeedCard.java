// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;
import java.time.Instant;
import java.util.Optional;
import org.shirube.dialogue.api.FeedServer;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** The secret address of somebody's calendar: made, shown once, taken back. */
final class FeedCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final String COPY = "this.inputElement.select();"
            + "return navigator.clipboard ? navigator.clipboard.writeText(this.value).then(() => true, () => false)"
            + " : document.execCommand('copy');";

    private final transient Services services;
    private final transient TalkCalendar calendar;
    private final transient FeedServer server;
    private final Div state = new Div();

    FeedCard(Services services, TalkCalendar calendar, FeedServer server) {
        this.services = services;
        this.calendar = calendar;
        this.server = server;
        getContent()
                .add(
                        new VisibilityLine(getTranslation("dialogue.calendar.feed.visible")),
                        Shapes.quiet(getTranslation("dialogue.calendar.feed.text")),
                        state);
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.calendar.feed.title"));
    }

    private void refresh() {
        state.removeAll();
        Optional<Instant> since = calendar.feedSince(services.actor());
        if (since.isEmpty()) {
            state.add(Shapes.mainButton(getTranslation("dialogue.calendar.feed.make"), this::make));
            return;
        }
        String made = Wording.moment(since.get(), services.zone(), getLocale());
        state.add(
                new Span(getTranslation("dialogue.calendar.feed.since", made)),
                Shapes.quiet(getTranslation("dialogue.calendar.feed.lost")),
                Shapes.line(
                        Shapes.quietButton(getTranslation("dialogue.calendar.feed.again"), this::make),
                        Shapes.quietButton(getTranslation("dialogue.calendar.feed.revoke"), this::revoke)));
    }

    private void revoke() {
        calendar.revokeFeed(services.actor());
        refresh();
        state.addComponentAsFirst(new Notice(Tone.GOOD, getTranslation("dialogue.calendar.feed.revoked")));
    }

    private void make() {
        String path = server.path(calendar.makeFeed(services.actor()));
        UI.getCurrent().getPage().fetchCurrentURL(page -> show(origin(page) + path));
    }

    /** What stands before the path in the browser of the person: it is how they reach this installation. */
    private static String origin(URL page) {
        return page.getProtocol() + "://" + page.getAuthority();
    }

    private void show(String address) {
        refresh();
        TextField field = new TextField(getTranslation("dialogue.calendar.feed.address"));
        field.addClassName("talks-address");
        field.setValue(address);
        field.setReadOnly(true);
        field.setHelperText(getTranslation("dialogue.calendar.feed.once"));
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        Button copy = Shapes.mainButton(getTranslation("dialogue.calendar.feed.copy"), () -> field.getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        done -> copied.setText(getTranslation(
                                done ? "dialogue.calendar.feed.copied" : "dialogue.calendar.feed.notCopied"))));
        state.addComponentAsFirst(Shapes.stack(field, Shapes.line(copy, copied)));
    }
}
