// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;

/** The line itself, drawn by the script beside this class. What the owner does with it comes back here. */
@Tag("shirube-lifeline")
final class Drawing extends Component {

    private static final long serialVersionUID = 1L;

    /** What the owner's hands do. */
    interface Hands {

        /**
         * A point was put elsewhere.
         *
         * @return the version the event has from now on
         */
        long moved(EventId event, long version, boolean now, int value);

        void opened(EventId event);

        /** An empty place was pressed. */
        void wished(LocalDate day, int value);
    }

    private final transient EventWords words = new EventWords(this);
    private final transient @Nullable Hands hands;
    private final String mode;
    private final LocalDate today;

    private Drawing(String mode, LocalDate today, @Nullable Hands hands) {
        this.mode = mode;
        this.today = today;
        this.hands = hands;
    }

    /** To take hold of. */
    static Drawing held(LocalDate today, Hands hands) {
        return new Drawing("edit", today, hands);
    }

    /** To look at. */
    static Drawing shown(LocalDate today) {
        return new Drawing("read", today, null);
    }

    /** A small picture. */
    static Drawing small(LocalDate today, List<LifelineEvent> events) {
        Drawing drawing = new Drawing("still", today, null);
        drawing.setUp(events);
        drawing.getElement()
                .setPropertyList("points", events.stream().map(Points::bare).toList());
        return drawing;
    }

    /** Draws these, in the order in which they lie in time. */
    void show(List<LifelineEvent> events) {
        setUp(events);
        getElement().setPropertyList("points", new Points(words).of(events));
    }

    /** Puts the keyboard on the feeling of an event, once what covers the page has gone. */
    void focus(EventId event) {
        getElement().executeJs("requestAnimationFrame(() => this.focusOn && this.focusOn($0, 't'))", event.toString());
    }

    private void setUp(List<LifelineEvent> events) {
        Map<String, Object> setup = new HashMap<>();
        setup.put("mode", mode);
        setup.put("today", today.toEpochDay());
        setup.put("sentence", words.sentence(events));
        for (String key : List.of("title", "year", "month", "shown", "some", "comma")) {
            setup.put(key, words.text("chart." + key));
        }
        setup.put("t", words.text("chart.then"));
        setup.put("n", words.text("chart.now"));
        setup.put("marks", List.of(words.text("mark.turning"), words.text("mark.above"), words.text("mark.beside")));
        getElement().setPropertyMap("setup", setup);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/career/lifeline.js");
    }

    /** Called by the script, as are those below. */
    @ClientCallable
    String moved(String event, String version, boolean now, int value) {
        Hands owner = hands;
        return owner == null ? version : Long.toString(owner.moved(id(event), Long.parseLong(version), now, value));
    }

    @ClientCallable
    void opened(String event) {
        if (hands != null) {
            hands.opened(id(event));
        }
    }

    @ClientCallable
    void wished(int day, int value) {
        if (hands != null) {
            hands.wished(LocalDate.ofEpochDay(day), value);
        }
    }

    private static EventId id(String event) {
        return new EventId(UUID.fromString(event));
    }
}
