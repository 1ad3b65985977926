// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.ui.component.Shapes;

/** The chart with its sentence above, and below it what moves through time and what its signs mean. */
final class ChartBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final Paragraph sentence = new Paragraph();
    private final Drawing drawing;

    ChartBox(Drawing drawing) {
        this.drawing = drawing;
        sentence.addClassName("sh-chart-sentence");
        Div host = new Div(drawing, tools());
        host.addClassName("ll-host");
        getContent().add(sentence, host, legend());
    }

    void show(List<LifelineEvent> events) {
        resay(events);
        drawing.show(events);
    }

    void focus(EventId event) {
        drawing.focus(event);
    }

    /** Says anew what the chart shows, where it shows that already. */
    void resay(List<LifelineEvent> events) {
        sentence.setText(words.sentence(events));
    }

    /** The script listens to these: moving through time asks nothing of the server. */
    private Div tools() {
        Span range = new Span();
        range.addClassName("ll-range");
        range.getElement().setAttribute("role", "status");
        Div tools = Shapes.line(
                tool("earlier", VaadinIcon.ANGLE_LEFT),
                tool("later", VaadinIcon.ANGLE_RIGHT),
                tool("in", VaadinIcon.PLUS),
                tool("out", VaadinIcon.MINUS),
                tool("whole", VaadinIcon.EXPAND_FULL),
                range);
        tools.addClassNames("ll-tools", "career-no-print");
        tools.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", words.text("zoom"));
        return tools;
    }

    private Button tool(String does, VaadinIcon icon) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.text("zoom." + does));
        button.setTooltipText(words.text("zoom." + does));
        button.getElement().setAttribute("data-do", does);
        return button;
    }

    private Div legend() {
        Div legend = Shapes.line();
        legend.addClassName("ll-legend");
        for (String sign : List.of("then", "now", "gap", "turning", "above", "beside")) {
            Span mark = new Span();
            mark.addClassNames("ll-sign", "ll-sign-" + sign);
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(mark, new Span(words.text("legend." + sign))));
        }
        return legend;
    }
}
