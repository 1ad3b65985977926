// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.career.core.internal.domain.Bands;
import org.shirube.career.core.internal.domain.Node;
import org.shirube.career.core.internal.domain.Suppression;
import org.shirube.career.core.internal.persistence.NewestAnswers;
import org.shirube.career.core.internal.persistence.SealedStage;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.SealBrokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts a company on a day. Seals are opened for a page of people at a time; what is kept are counts for each unit. */
final class Census {

    private static final Logger LOG = LoggerFactory.getLogger(Census.class);

    private static final int PAGE = PageRequest.MAX_LIMIT;

    private final PeopleDirectory directory;
    private final NewestAnswers answers;
    private final StageSeals seals;
    private final Actor hr;
    private final LocalDate day;
    private final Node company = Node.company();
    private final Map<UnitId, Node> units = new HashMap<>();
    private Map<Node, Bands> shown = Map.of();

    Census(PeopleDirectory directory, NewestAnswers answers, StageSeals seals, Actor hr, LocalDate day) {
        this.directory = directory;
        this.answers = answers;
        this.seals = seals;
        this.hr = hr;
        this.day = day;
    }

    /** Counts what was chosen by a moment. */
    void count(Instant moment) {
        readUnits();
        EmployeeQuery everybody = EmployeeQuery.everybody(day);
        Page<EmployeeSummary> people;
        int offset = 0;
        do {
            people = directory.search(hr, everybody, new PageRequest(offset, PAGE));
            count(people, moment);
            offset += PAGE;
        } while (people.more());
        shown = Suppression.shown(company);
    }

    /** What may be told of the company; empty where nothing may. */
    List<Band> ofCompany() {
        return bands(company);
    }

    /** What may be told of each unit. */
    Map<UnitId, List<Band>> ofUnits() {
        Map<UnitId, List<Band>> told = new HashMap<>();
        units.forEach((id, unit) -> told.put(id, bands(unit)));
        return told;
    }

    private List<Band> bands(Node unit) {
        Bands bands = shown.get(unit);
        return bands == null ? List.of() : bands.of(unit.all());
    }

    private void readUnits() {
        Deque<OrganisationUnit> open = new ArrayDeque<>(directory.unitsBelow(hr, null, day));
        while (!open.isEmpty()) {
            OrganisationUnit next = open.pop();
            if (!units.containsKey(next.id())) {
                units.put(next.id(), above(next).below());
                open.addAll(next.children() ? directory.unitsBelow(hr, next.id(), day) : List.of());
            }
        }
    }

    private Node above(OrganisationUnit unit) {
        UnitId parent = unit.parent();
        return parent == null ? company : units.getOrDefault(parent, company);
    }

    private void count(Page<EmployeeSummary> people, Instant moment) {
        Map<UUID, Node> unitOf = new HashMap<>();
        for (EmployeeSummary person : people.items()) {
            Node unit = units.get(person.unit());
            if (unit != null) {
                unitOf.put(person.id().value(), unit);
            }
        }
        for (SealedStage row : answers.of(unitOf.keySet(), moment)) {
            Node unit = unitOf.get(row.member());
            if (unit != null) {
                count(unit, row);
            }
        }
    }

    /** One seal that is broken, or whose key was destroyed with the person, does not keep the others from being counted. */
    private void count(Node unit, SealedStage row) {
        try {
            unit.own().count(seals.open(row));
        } catch (SealBrokenException e) {
            LOG.warn("A stage does not open and is not counted: {}", row.id());
        }
    }
}
