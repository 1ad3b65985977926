// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.Board.TopicCount;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** What is asked for and what is offered, topic by topic. */
final class TopicsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    /** More bars than that cannot be told apart. */
    private static final int MOST = 15;

    private final transient Map<String, Topic> topics;

    TopicsCard(Board board, List<Topic> all) {
        topics = all.stream().collect(Collectors.toMap(Topic::key, topic -> topic));
        List<TopicCount> told = board.topics().stream()
                .filter(TopicsCard::isTold)
                .filter(count -> topics.containsKey(count.topic()))
                .limit(MOST)
                .toList();
        if (told.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.demand.none")));
        } else {
            getContent()
                    .add(
                            Chart.rows(sentence(told), getTranslation("mentoring.hr.table"), table(told)),
                            new TopicsTable(told, topics));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.demand.title"));
    }

    /** A topic nobody wants and nobody offers is no news, and one of too few people cannot be told of. */
    private static boolean isTold(TopicCount count) {
        return number(count.demand()) > 0 || number(count.capacity()) > 0;
    }

    private ChartTable table(List<TopicCount> told) {
        List<String> columns = List.of(
                getTranslation("mentoring.hr.demand.topic"),
                getTranslation("mentoring.hr.demand.demand"),
                getTranslation("mentoring.hr.demand.capacity"));
        List<ChartTable.Row> rows = told.stream()
                .map(count -> new ChartTable.Row(
                        name(count), Arrays.<@Nullable Integer>asList(count.demand(), count.capacity())))
                .toList();
        return new ChartTable(columns, rows, getTranslation("mentoring.hr.withheld"));
    }

    private String sentence(List<TopicCount> told) {
        Optional<TopicCount> scarce =
                told.stream().filter(count -> gap(count) > 0).max(Comparator.comparingInt(TopicsCard::gap));
        if (scarce.isPresent()) {
            return said("mentoring.hr.demand.short", scarce.get(), gap(scarce.get()));
        }
        boolean sure = told.stream().allMatch(count -> count.demand() != null && count.capacity() != null);
        return told.stream()
                .filter(count -> number(count.demand()) > 0)
                .findFirst()
                .map(count -> said(sure ? "mentoring.hr.demand.most" : "mentoring.hr.demand.unsure", count, 0))
                .orElse(getTranslation("mentoring.hr.demand.offered"));
    }

    private String said(String key, TopicCount count, int gap) {
        return getTranslation(key, name(count), number(count.demand()), number(count.capacity()), gap);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** How many more want it than can be taken; 0 where one of both is not told. */
    private static int gap(TopicCount count) {
        Integer demand = count.demand();
        Integer capacity = count.capacity();
        return demand == null || capacity == null ? 0 : demand - capacity;
    }

    private String name(TopicCount count) {
        Topic topic = topics.get(count.topic());
        return topic == null ? count.topic() : topic.name(getLocale());
    }
}
