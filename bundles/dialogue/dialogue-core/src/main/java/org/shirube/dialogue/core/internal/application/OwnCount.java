// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.dialogue.core.internal.domain.reality.Asked;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.MonthReader.PairingOf;
import org.shirube.dialogue.core.internal.persistence.MonthReader.Talk;

/** Sums up the talks of one manager. */
final class OwnCount {

    private final MonthReader reader;
    private final LocalDate today;
    private final ZoneId zone;

    OwnCount(MonthReader reader, LocalDate today, ZoneId zone) {
        this.reader = reader;
        this.today = today;
        this.zone = zone;
    }

    OwnTalks of(UUID manager) {
        List<PairingOf> pairings = reader.ofPartner(manager, today.minusMonths(12), today);
        return new OwnTalks(
                pairings.isEmpty()
                        ? List.of()
                        : Stream.of(3, 6, 12)
                                .map(months -> period(pairings, months))
                                .toList());
    }

    private OwnTalks.Period period(List<PairingOf> all, int months) {
        LocalDate first = today.minusMonths(months).plusDays(1);
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = today.plusDays(1).atStartOfDay(zone).toInstant();
        List<UUID> ids = all.stream().map(PairingOf::id).toList();
        List<Talk> talks = reader.talks(ids, from, to);
        Map<UUID, Integer> held = new HashMap<>();
        talks.forEach(talk -> held.merge(talk.pairing(), 1, Integer::sum));
        Map<UUID, Instant> lastBefore = reader.lastBefore(ids, from);
        int asked = 0;
        int kept = 0;
        for (PairingOf pairing : all) {
            int wanted = asked(pairing, first, lastBefore);
            asked += wanted;
            kept += Math.min(wanted, held.getOrDefault(pairing.id(), 0));
        }
        return new OwnTalks.Period(
                months,
                asked,
                kept,
                talks.size(),
                (int) talks.stream().filter(Talk::date).count(),
                (int) talks.stream().filter(Talk::theme).count(),
                (int) talks.stream().filter(Talk::todos).count());
    }

    private int asked(PairingOf pairing, LocalDate first, Map<UUID, Instant> lastBefore) {
        Instant talked = lastBefore.get(pairing.id());
        LocalDate anchor = talked == null ? pairing.since() : LocalDate.ofInstant(talked, zone);
        return Asked.talks(
                pairing.everyDays(), Asked.later(first, pairing.since()), Asked.last(today, pairing.until()), anchor);
    }
}
