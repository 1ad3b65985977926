// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.career.core.internal.domain.Bands;
import org.shirube.career.core.internal.domain.Node;
import org.shirube.career.core.internal.domain.Suppression;
import org.shirube.career.core.internal.persistence.NewestAnswers;
import org.shirube.career.core.internal.persistence.SealedStage;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts a company on a day. Seals are opened for a page of people at a time; what is kept are counts for each unit. */
final class Census {

    private static final Logger LOG = LoggerFactory.getLogger(Census.class);

    private final PeopleDirectory directory;
    private final NewestAnswers answers;
    private final StageSeals seals;
    private final Actor actor;
    private final LocalDate day;
    private final Node company = Node.company();
    private final Map<UnitId, Node> units = new HashMap<>();
    private Map<Node, Bands> shown = Map.of();

    Census(PeopleDirectory directory, NewestAnswers answers, StageSeals seals, Actor actor, LocalDate day) {
        this.directory = directory;
        this.answers = answers;
        this.seals = seals;
        this.actor = actor;
        this.day = day;
    }

    /**
     * Counts what was chosen by a moment.
     *
     * @param goOn asked before each page of people
     * @return whether it came to the end
     */
    boolean count(Instant moment, BooleanSupplier goOn) {
        readUnits();
        if (!directory.eachMainPost(actor, day, goOn, people -> count(people, moment))) {
            return false;
        }
        shown = Suppression.shown(company);
        return true;
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
        Deque<OrganisationUnit> open = new ArrayDeque<>(directory.unitsBelow(actor, null, day));
        while (!open.isEmpty()) {
            OrganisationUnit next = open.pop();
            if (!units.containsKey(next.id())) {
                units.put(next.id(), above(next).below());
                open.addAll(next.children() ? directory.unitsBelow(actor, next.id(), day) : List.of());
            }
        }
    }

    private Node above(OrganisationUnit unit) {
        UnitId parent = unit.parent();
        return parent == null ? company : units.getOrDefault(parent, company);
    }

    private void count(List<MainPost> people, Instant moment) {
        Map<UUID, Node> unitOf = new HashMap<>();
        for (MainPost post : people) {
            Node unit = units.get(post.unit());
            if (unit != null) {
                unitOf.put(post.person().value(), unit);
            }
        }
        List<SealedStage> rows = answers.of(unitOf.keySet(), moment);
        List<Optional<Stage>> stages = seals.openAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            count(unitOf.get(rows.get(i).member()), rows.get(i), stages.get(i));
        }
    }

    /** One seal that is broken, or whose key was destroyed with the person, does not keep the others from being counted. */
    private static void count(@Nullable Node unit, SealedStage row, Optional<Stage> stage) {
        if (stage.isEmpty()) {
            LOG.warn("A stage does not open and is not counted: {}", row.id());
        } else if (unit != null) {
            unit.own().count(stage.get());
        }
    }
}
