// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.core.internal.application.SealedJson;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.domain.pool.Entry;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.mentoring.core.internal.persistence.ProfileRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.Standing;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;

/** Reads what is known of people who go into a pool. */
final class EntryReader {

    private final ProfileBook profiles;
    private final PeopleDirectory directory;
    private final SealedJson json;
    private final Clock clock;

    EntryReader(ProfileBook profiles, PeopleDirectory directory, Seals seals, Clock clock) {
        this.profiles = profiles;
        this.directory = directory;
        this.json = new SealedJson(seals);
        this.clock = clock;
    }

    /** Those who are here today and have a profile. */
    List<Entry> of(Actor actor, SchemeId scheme, Side side, List<PoolStore.Line> lines) {
        List<EmployeeId> people = lines.stream().map(PoolStore.Line::person).toList();
        Map<EmployeeId, Standing> standings = new HashMap<>();
        directory
                .standings(actor, people, LocalDate.now(clock))
                .forEach(standing -> standings.put(standing.person(), standing));
        List<ProfileRow> rows = profiles.store.of(people);
        Map<EmployeeId, ProfileRow> byPerson = new HashMap<>();
        rows.forEach(row -> byPerson.put(row.person(), row));
        Map<EmployeeId, List<ChosenWord>> chosen = profiles.chosen(rows);
        Map<EmployeeId, List<EmployeeId>> wishes = wishes(scheme, side, lines);
        List<Entry> entries = new ArrayList<>();
        for (PoolStore.Line line : lines) {
            Standing standing = standings.get(line.person());
            ProfileRow profile = byPerson.get(line.person());
            if (standing != null && profile != null) {
                List<String> words = chosen.getOrDefault(line.person(), List.of()).stream()
                        .map(ChosenWord::words)
                        .toList();
                entries.add(entry(side, line, standing, profile, words, wishes.getOrDefault(line.person(), List.of())));
            }
        }
        return entries;
    }

    private static Entry entry(
            Side side,
            PoolStore.Line line,
            Standing standing,
            ProfileRow profile,
            List<String> words,
            List<EmployeeId> wishes) {
        return new Entry(
                standing,
                Math.max(0, line.places()),
                line.load(),
                profile.place(),
                profile.times(),
                profile.languages(),
                side == Side.SEEKER ? profile.wants() : profile.offers(),
                words,
                wishes);
    }

    private Map<EmployeeId, List<EmployeeId>> wishes(SchemeId scheme, Side side, List<PoolStore.Line> lines) {
        List<PoolStore.Line> those =
                lines.stream().filter(line -> line.wishes() != null).toList();
        List<Optional<WishList>> opened = json.openAll(
                those.stream()
                        .map(line -> new Sealed(
                                ProfileBook.circle(line.person()),
                                WishList.place(scheme, side),
                                Objects.requireNonNull(line.wishes())))
                        .toList(),
                WishList.class);
        Map<EmployeeId, List<EmployeeId>> wishes = new HashMap<>();
        for (int i = 0; i < those.size(); i++) {
            EmployeeId person = those.get(i).person();
            opened.get(i).ifPresent(list -> wishes.put(person, list.ids()));
        }
        return wishes;
    }
}
