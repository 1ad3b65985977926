// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.core.internal.domain.reality.Asked;
import org.shirube.dialogue.core.internal.domain.reality.MemberMonth;
import org.shirube.dialogue.core.internal.domain.reality.MemberMonth.Tenths;
import org.shirube.dialogue.core.internal.domain.reality.Node;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.MonthReader.PairingOf;
import org.shirube.dialogue.core.internal.persistence.MonthReader.Talk;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/**
 * Counts a month of the whole company in one pass over the directory. Seals are opened for a page of people at a time; what is
 * kept are counts for each unit.
 */
final class MonthCount {

    private final PeopleDirectory directory;
    private final MonthReader reader;
    private final SealedThemes themes;
    private final Actor actor;
    private final LocalDate first;
    private final LocalDate last;
    private final Instant from;
    private final Instant to;
    private final ZoneId zone;
    private final Node company = Node.company();
    private final Map<UnitId, Node> units = new HashMap<>();

    MonthCount(
            PeopleDirectory directory,
            MonthReader reader,
            SealedThemes themes,
            Actor actor,
            YearMonth month,
            ZoneId zone) {
        this.directory = directory;
        this.reader = reader;
        this.themes = themes;
        this.actor = actor;
        this.zone = zone;
        this.first = month.atDay(1);
        this.last = month.atEndOfMonth();
        this.from = first.atStartOfDay(zone).toInstant();
        this.to = last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Counts everybody.
     *
     * @param goOn asked before each page of people
     * @return whether it came to the end
     */
    boolean all(BooleanSupplier goOn) {
        readUnits();
        return directory.eachMainPost(actor, last, goOn, this::count);
    }

    /** The company with what was counted. */
    Node company() {
        return company;
    }

    private void readUnits() {
        Deque<OrganisationUnit> open = new ArrayDeque<>(directory.unitsBelow(actor, null, last));
        while (!open.isEmpty()) {
            OrganisationUnit next = open.pop();
            if (!units.containsKey(next.id())) {
                UnitId parent = next.parent();
                Node above = parent == null ? company : units.getOrDefault(parent, company);
                units.put(next.id(), above.below(next.id().value()));
                open.addAll(next.children() ? directory.unitsBelow(actor, next.id(), last) : List.of());
            }
        }
    }

    private void count(List<MainPost> people) {
        Map<UUID, Node> unitOf = new HashMap<>();
        for (MainPost post : people) {
            UnitId unit = post.unit();
            unitOf.put(post.person().value(), unit == null ? company : units.getOrDefault(unit, company));
        }
        countMembers(unitOf);
        countPartners(unitOf);
    }

    private void countMembers(Map<UUID, Node> unitOf) {
        Map<UUID, List<PairingOf>> pairings = new HashMap<>();
        reader.ofMembers(unitOf.keySet(), first, last)
                .forEach(pairing -> pairings.computeIfAbsent(pairing.member(), member -> new ArrayList<>())
                        .add(pairing));
        // Who had nobody on the last day is not counted, and nor is who they talked with before.
        pairings.values().removeIf(all -> !openAtEnd(all.get(all.size() - 1)));
        Set<UUID> ids = new HashSet<>();
        pairings.values().forEach(all -> all.forEach(pairing -> ids.add(pairing.id())));
        Map<UUID, Instant> lastBefore = reader.lastBefore(ids, from);
        List<Talk> held = reader.talks(ids, from, to);
        Map<UUID, Set<String>> keys = themes.of(held);
        Map<UUID, List<Talk>> talks = new HashMap<>();
        held.forEach(talk -> talks.computeIfAbsent(talk.pairing(), pairing -> new ArrayList<>())
                .add(talk));
        pairings.forEach((member, all) -> {
            List<Talk> own = new ArrayList<>();
            all.forEach(pairing -> own.addAll(talks.getOrDefault(pairing.id(), List.of())));
            unitOf.getOrDefault(member, company)
                    .own()
                    .member(month(asked(all.get(all.size() - 1), lastBefore), own, keys));
        });
    }

    private boolean openAtEnd(PairingOf pairing) {
        LocalDate until = pairing.until();
        return until == null || until.isAfter(last);
    }

    private int asked(PairingOf pairing, Map<UUID, Instant> lastBefore) {
        Instant talked = lastBefore.get(pairing.id());
        LocalDate anchor = talked == null ? pairing.since() : LocalDate.ofInstant(talked, zone);
        return Asked.talks(pairing.everyDays(), Asked.later(first, pairing.since()), last, anchor);
    }

    private static MemberMonth month(int asked, List<Talk> talks, Map<UUID, Set<String>> keys) {
        int date = 0;
        int theme = 0;
        int todos = 0;
        Set<String> themes = new HashSet<>();
        List<TalkRatio> felt = new ArrayList<>();
        for (Talk talk : talks) {
            date += talk.date() ? 1 : 0;
            theme += talk.theme() ? 1 : 0;
            todos += talk.todos() ? 1 : 0;
            themes.addAll(keys.getOrDefault(talk.id(), Set.of()));
            TalkRatio ratio = talk.felt();
            if (ratio != null) {
                felt.add(ratio);
            }
        }
        return new MemberMonth(
                asked,
                talks.size(),
                new MemberMonth.Closings(date, theme, todos),
                clarity(talks),
                felt.isEmpty() ? null : mean(felt),
                themes);
    }

    private static @Nullable Double clarity(List<Talk> talks) {
        int sum = 0;
        int answers = 0;
        for (Talk talk : talks) {
            Integer clarity = talk.clarity();
            if (clarity != null) {
                sum += clarity;
                answers++;
            }
        }
        return answers == 0 ? null : (double) sum / answers;
    }

    private static Tenths mean(Collection<TalkRatio> ratios) {
        return new Tenths(
                ratios.stream().mapToInt(TalkRatio::listening).average().orElse(0),
                ratios.stream().mapToInt(TalkRatio::questions).average().orElse(0),
                ratios.stream().mapToInt(TalkRatio::advice).average().orElse(0));
    }

    /** In the unit of the partner, who is one person however many they listen to. */
    private void countPartners(Map<UUID, Node> unitOf) {
        Map<UUID, List<TalkRatio>> felt = new HashMap<>();
        reader.felt(unitOf.keySet(), from, to)
                .forEach(one -> felt.computeIfAbsent(one.partner(), partner -> new ArrayList<>())
                        .add(one.ratio()));
        felt.forEach(
                (partner, ratios) -> unitOf.getOrDefault(partner, company).own().partner(mean(ratios)));
    }
}
