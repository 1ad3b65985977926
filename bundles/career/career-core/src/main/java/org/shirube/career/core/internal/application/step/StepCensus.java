// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shirube.career.core.internal.persistence.step.StepFigureStore;
import org.shirube.career.core.internal.persistence.step.Told;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.figures.Group;
import org.shirube.platform.api.figures.Suppression;

/** Counts a month of the whole company, a page of people at a time. */
final class StepCensus {

    /** Stands for the company where a unit is asked for. */
    static final UUID COMPANY = new UUID(0, 0);

    private final PeopleDirectory directory;
    private final StepFigureStore store;
    private final Actor actor;
    private final LocalDate last;
    private final Instant from;
    private final Instant to;
    private final Node company = new Node(COMPANY);
    private final Map<UUID, Node> units = new HashMap<>();

    private static final class Node {
        private final UUID unit;
        private final List<Node> below = new ArrayList<>();
        private int declared;
        private int others;

        Node(UUID unit) {
            this.unit = unit;
        }

        Group<UUID> group() {
            return Group.of(
                    unit,
                    List.of(declared, others),
                    below.stream().map(Node::group).toList());
        }
    }

    StepCensus(PeopleDirectory directory, StepFigureStore store, Actor actor, YearMonth month, ZoneId zone) {
        this.directory = directory;
        this.store = store;
        this.actor = actor;
        this.last = month.atEndOfMonth();
        this.from = month.atDay(1).atStartOfDay(zone).toInstant();
        this.to = last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * What may be told of each unit; empty where nothing may be told of the company.
     *
     * @param goOn asked before each page of people
     * @return nothing where it did not come to the end
     */
    Optional<Map<UUID, Told>> count(BooleanSupplier goOn) {
        readUnits();
        return directory.eachMainPost(actor, last, goOn, this::count) ? Optional.of(told()) : Optional.empty();
    }

    private void readUnits() {
        Deque<OrganisationUnit> open = new ArrayDeque<>(directory.unitsBelow(actor, null, last));
        while (!open.isEmpty()) {
            OrganisationUnit next = open.pop();
            if (!units.containsKey(next.id().value())) {
                Node node = new Node(next.id().value());
                units.put(node.unit, node);
                of(next.parent()).below.add(node);
                open.addAll(next.children() ? directory.unitsBelow(actor, next.id(), last) : List.of());
            }
        }
    }

    private Node of(@Nullable UnitId unit) {
        return unit == null ? company : units.getOrDefault(unit.value(), company);
    }

    private void count(List<MainPost> people) {
        Set<UUID> declared = store.declared(
                people.stream().map(post -> post.person().value()).toList(), from, to);
        for (MainPost post : people) {
            Node unit = of(post.unit());
            if (declared.contains(post.person().value())) {
                unit.declared++;
            } else {
                unit.others++;
            }
        }
    }

    private Map<UUID, Told> told() {
        Group<UUID> whole = company.group();
        Set<UUID> shown = Suppression.shown(whole);
        Map<UUID, Told> told = new HashMap<>();
        Deque<Group<UUID>> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Group<UUID> next = open.pop();
            if (shown.contains(next.key())) {
                told.put(next.key(), new Told(next.people(), next.all().get(0)));
                open.addAll(next.below());
            }
        }
        return told;
    }
}
