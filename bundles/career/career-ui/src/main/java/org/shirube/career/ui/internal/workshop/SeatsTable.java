// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shirube.career.api.workshop.Seat;

/** Who comes, group by group. */
final class SeatsTable extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private transient List<Seat> shown = List.of();

    SeatsTable(Services services) {
        this.services = services;
        setSummaryText(getTranslation("career.ws.seats", 0));
    }

    void show(List<Seat> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setSummaryText(getTranslation("career.ws.seats", now.size()));
        Map<Integer, List<Seat>> groups =
                now.stream().collect(Collectors.groupingBy(Seat::group, TreeMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        groups.forEach((group, seats) -> list.add(new ListItem(
                new Paragraph(
                        group == 0
                                ? getTranslation("career.ws.group.none")
                                : getTranslation("career.ws.group.one", group)),
                new Paragraph(seats.stream()
                        .map(seat -> services.name(seat.person()))
                        .collect(Collectors.joining(getTranslation("career.ws.and")))))));
        removeAll();
        add(list);
    }
}
