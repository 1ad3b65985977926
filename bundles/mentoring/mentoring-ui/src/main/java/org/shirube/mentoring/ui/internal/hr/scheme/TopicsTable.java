// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.Board.TopicCount;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.ui.internal.hr.part.StackTable;
import org.shirube.ui.component.Shapes;

/** What became of those who want to talk about a topic: how many have somebody, wait for an answer, or have nobody yet. */
final class TopicsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TopicsTable(List<TopicCount> told, Map<String, Topic> topics) {
        StackTable table = new StackTable(Stream.of("topic", "demand", "capacity", "matched", "pending", "unmatched")
                .map(column -> getTranslation("mentoring.hr.demand." + column))
                .toList());
        table.addClassName("mentoring-hr-numbers");
        table.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.demand.title"));
        told.forEach(count -> {
            Topic topic = topics.get(count.topic());
            table.add(List.of(
                    new Span(topic == null ? count.topic() : topic.name(getLocale())),
                    cell(count.demand()),
                    cell(count.capacity()),
                    cell(count.matched()),
                    cell(count.pending()),
                    cell(unmatched(count))));
        });
        getContent().add(table, Shapes.quiet(getTranslation("mentoring.hr.demand.parts")));
    }

    /** Null together with its parts, so that none of them can be found by subtracting. */
    private static @Nullable Integer unmatched(TopicCount count) {
        Integer demand = count.demand();
        Integer pending = count.pending();
        Integer matched = count.matched();
        return demand == null || pending == null || matched == null ? null : demand - pending - matched;
    }

    /** What is not told is a dash to look at and a sentence to listen to. */
    private Component cell(@Nullable Integer number) {
        if (number != null) {
            return new Span(number.toString());
        }
        Span dash = new Span("–");
        dash.getElement().setAttribute("role", "img");
        dash.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.withheld"));
        dash.getElement().setAttribute("title", getTranslation("mentoring.hr.withheld"));
        return dash;
    }
}
