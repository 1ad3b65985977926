// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/**
 * What is shown: a unit, and the units directly below it. It is told once, so that the file has what the screen has.
 *
 * @param drawn whether the month stands; while it does not, there is nothing in it yet
 * @param name of the unit, or null for the company
 */
record View(Place place, boolean drawn, @Nullable String name, TalkReality whole, List<Part> parts) {

    /** A unit directly below. */
    record Part(UnitId unit, String name, TalkReality reality) {}

    static View of(TalkFigures figures, PeopleDirectory directory, Actor hr, Place place) {
        UnitId unit = place.unit();
        // Before anything is read, so that what is finished meanwhile is not taken for a month without figures.
        boolean drawn = figures.drawn(hr, place.month());
        TalkReality whole = figures.of(hr, unit, place.month());
        List<OrganisationUnit> below = below(directory, hr, unit, place.month().atEndOfMonth());
        Map<UnitId, TalkReality> realities =
                figures.of(hr, below.stream().map(OrganisationUnit::id).toList(), place.month());
        List<Part> parts = below.stream()
                .flatMap(one -> Stream.ofNullable(realities.get(one.id()))
                        .map(reality -> new Part(one.id(), one.name(), reality)))
                .toList();
        String name = unit == null
                ? null
                : directory
                        .unit(hr, unit, place.month().atEndOfMonth())
                        .map(OrganisationUnit::name)
                        .orElse(null);
        return new View(place, drawn, name, whole, parts);
    }

    /** Where the company has a single unit at the top, that is the company, and what is below it is of interest. */
    private static List<OrganisationUnit> below(
            PeopleDirectory directory, Actor hr, @Nullable UnitId unit, LocalDate day) {
        List<OrganisationUnit> below = directory.unitsBelow(hr, unit, day);
        return unit == null && below.size() == 1
                ? directory.unitsBelow(hr, below.get(0).id(), day)
                : below;
    }

    /** Whether nothing can be told. Where the unit is withheld, everything below it is. */
    boolean nothing() {
        return whole.withheld();
    }
}
