// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody sees and presses on a page. */
public final class Seen {

    private Seen() {}

    /** Somebody goes to an address. */
    public static BeforeEnterEvent to(String address, String parameter, String value) {
        UI ui = UI.getCurrent();
        NavigationEvent event = new NavigationEvent(
                ui.getInternals().getRouter(), new Location(address), ui, NavigationTrigger.PAGE_LOAD);
        return new BeforeEnterEvent(event, Component.class, new RouteParameters(parameter, value), List.of());
    }

    /** All that is said below a component, labels included. */
    public static String text(Component shown) {
        return texts(shown.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Element element) {
        if (!element.isTextNode() && !element.isVisible()) {
            return Stream.empty();
        }
        String own = element.isTextNode()
                ? element.getText()
                : element.getProperty("label", "") + element.getProperty("value", "");
        return Stream.concat(Stream.of(own), element.getChildren().flatMap(Seen::texts));
    }

    /** Presses the first button with these words. */
    public static void press(Component where, String words) {
        buttons(where)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + text(where)))
                .click();
    }

    /** The words of all buttons. */
    public static List<String> buttonsOf(Component where) {
        return buttons(where).map(Button::getText).toList();
    }

    private static Stream<Button> buttons(Component where) {
        return all(where).filter(Button.class::isInstance).map(Button.class::cast);
    }

    /** A component with everything below it. */
    public static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Seen::all));
    }
}
