// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.lifeline.When;
import org.shirube.ui.component.Shapes;

/** When something was, as exactly as somebody remembers: a year is enough. */
final class WhenField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final LocalDate today;
    private final PointField from;
    private final PointField to;
    private final Checkbox span = new Checkbox(words.text("when.is-span"));
    private final Paragraph error = new Paragraph();

    WhenField(LocalDate today) {
        this.today = today;
        from = new PointField(words.text("when.from"), words);
        to = new PointField(words.text("when.to"), words);
        to.setVisible(false);
        span.addValueChangeListener(change -> to.setVisible(change.getValue()));
        error.addClassName("ll-error");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("ll-when");
        getContent().add(Shapes.quiet(words.text("when.help")), from, span, to, error);
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("when"));
    }

    void setValue(When when) {
        When.Point end = when.to();
        from.setValue(when.from());
        span.setValue(end != null);
        to.setValue(end == null ? when.from() : end);
    }

    /** What is chosen; where it is none, empty and said so. */
    Optional<When> value() {
        Optional<When> when = chosen();
        String problem = when.isEmpty() ? "when.wrong" : "when.future";
        boolean good = when.filter(chosen -> !chosen.begins().isAfter(today)).isPresent();
        error.setText(good ? "" : words.text(problem));
        if (!good) {
            from.focus();
        }
        return good ? when : Optional.empty();
    }

    private Optional<When> chosen() {
        Optional<When.Point> first = from.value();
        Optional<When.Point> last = span.getValue() ? to.value() : Optional.empty();
        if (first.isEmpty() || (span.getValue() && last.isEmpty())) {
            return Optional.empty();
        }
        return when(first.get(), last.orElse(null));
    }

    private static Optional<When> when(When.Point first, When.@Nullable Point last) {
        try {
            return Optional.of(new When(first, last));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
