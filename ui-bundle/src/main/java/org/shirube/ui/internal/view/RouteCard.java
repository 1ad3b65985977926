// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shirube.platform.api.route.RouteState;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.internal.session.CurrentZoneOfSession;

/** One route: what it is for, how it does, and its switch. */
class RouteCard extends Card {

    private static final long serialVersionUID = 1L;

    private static final Set<String> KNOWN = Set.of("Started", "Stopped", "Suspended");

    RouteCard(RouteState route, Consumer<RouteState> toggle) {
        super(route.id());
        Div top = new Div(new Paragraph(route.description()));
        top.addClassName("sh-row");
        Button button = new Button(
                getTranslation(runs(route) ? "shell.routes.stop" : "shell.routes.start"),
                click -> toggle.accept(route));
        button.setAriaLabel(button.getText() + " " + route.id());
        top.add(button);
        add(top, facts(route));
        Optional.ofNullable(route.lastError())
                .ifPresent(error -> add(new Notice(Tone.BAD, getTranslation("shell.routes.error")).withText(error)));
    }

    static boolean runs(RouteState route) {
        return route.status().equals("Started");
    }

    private DefinitionList facts(RouteState route) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        return new DefinitionList()
                .item(getTranslation("shell.routes.state"), pill(route))
                .item(
                        getTranslation("shell.routes.last"),
                        Optional.ofNullable(route.lastRun())
                                .map(this::time)
                                .orElseGet(() -> getTranslation("shell.routes.never")))
                .item(getTranslation("shell.routes.done"), numbers.format(route.done()))
                .item(getTranslation("shell.routes.failed"), numbers.format(route.failed()));
    }

    private StatusPill pill(RouteState route) {
        String word =
                KNOWN.contains(route.status()) ? getTranslation("shell.routes." + route.status()) : route.status();
        Tone running = route.lastError() == null ? Tone.GOOD : Tone.CARE;
        return new StatusPill(runs(route) ? running : Tone.NEUTRAL, word);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(instant.atZone(CurrentZoneOfSession.find()));
    }
}
