// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What people say of themselves. */
public final class ProfileStore {

    private final Transactions transactions;

    public ProfileStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<ProfileRow> find(EmployeeId person) {
        return of(List.of(person)).stream().findFirst();
    }

    /** Those of some people who have one, in no order. */
    public List<ProfileRow> of(Collection<EmployeeId> people) {
        return transactions.call(c -> {
            List<UUID> ids = people.stream().map(EmployeeId::value).toList();
            Map<String, List<TopicChoice>> topics = new HashMap<>();
            Sql.each(
                    c,
                    "select t.* from unnest(?) x(id) join mentoring.profile_topic t on t.person_id = x.id"
                            + " order by t.weight desc, t.topic_key",
                    row -> topics.computeIfAbsent(
                                    row.getString("person_id") + row.getString("side"), k -> new ArrayList<>())
                            .add(new TopicChoice(row.getString("topic_key"), row.getInt("weight"))),
                    ids);
            return Sql.rows(
                    c,
                    "select p.* from unnest(?) x(id) join mentoring.profile p on p.person_id = x.id",
                    row -> row(row, topics),
                    ids);
        });
    }

    private static ProfileRow row(ResultSet row, Map<String, List<TopicChoice>> topics) throws SQLException {
        String id = row.getString("person_id");
        return new ProfileRow(
                Columns.person(row, "person_id"),
                PlaceChoice.valueOf(row.getString("place")),
                row.getInt("times"),
                List.of(row.getString("languages").split(",")),
                row.getInt("capacity"),
                row.getInt("taken"),
                Sql.instantOrNull(row, "paused_at"),
                Sql.instant(row, "changed_at"),
                row.getLong("version"),
                topics.getOrDefault(id + Side.OFFERER.name(), List.of()),
                topics.getOrDefault(id + Side.SEEKER.name(), List.of()),
                row.getBytes("sealed"));
    }

    /**
     * Writes it where it still has the version before, or is not there for the first one.
     *
     * @return whether it did; otherwise nothing changes
     */
    public boolean put(ProfileRow profile) {
        return transactions.call(c -> {
            boolean put = profile.version() == 1 ? insert(c, profile) : update(c, profile);
            if (put) {
                Sql.run(
                        c,
                        "delete from mentoring.profile_topic where person_id = ?",
                        profile.person().value());
                add(c, profile.person(), Side.OFFERER, profile.offers());
                add(c, profile.person(), Side.SEEKER, profile.wants());
            }
            return put;
        });
    }

    private static boolean insert(Connection c, ProfileRow profile) throws SQLException {
        return Sql.run(
                        c,
                        "insert into mentoring.profile (place, times, languages, capacity, changed_at, sealed, person_id,"
                                + " taken, version) values (?, ?, ?, ?, ?, ?, ?, 0, 1) on conflict do nothing",
                        values(profile, profile.person().value()))
                == 1;
    }

    private static boolean update(Connection c, ProfileRow profile) throws SQLException {
        return Sql.run(
                        c,
                        "update mentoring.profile set place = ?, times = ?, languages = ?, capacity = ?, changed_at = ?,"
                                + " sealed = ?, version = version + 1 where person_id = ? and version = ?",
                        values(profile, profile.person().value(), profile.version() - 1))
                == 1;
    }

    private static @Nullable Object[] values(ProfileRow profile, Object... more) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(profile.place().name());
        values.add(profile.times());
        values.add(String.join(",", profile.languages()));
        values.add(profile.capacity());
        values.add(profile.changed());
        values.add(profile.sealed());
        values.addAll(List.of(more));
        return values.toArray();
    }

    private static void add(Connection c, EmployeeId person, Side side, List<TopicChoice> choices) throws SQLException {
        Sql.batch(
                c,
                "insert into mentoring.profile_topic (person_id, side, topic_key, weight) values (?, ?, ?, ?)",
                choices.stream()
                        .map(choice -> new Object[] {person.value(), side.name(), choice.topic(), choice.weight()})
                        .toList());
    }

    /** Whether there is one. */
    public boolean pause(EmployeeId person, @Nullable Instant since) {
        return transactions.call(c -> Sql.run(
                        c,
                        "update mentoring.profile set paused_at = cast(? as timestamp(6) with time zone),"
                                + " version = version + 1 where person_id = ?",
                        since,
                        person.value())
                == 1);
    }

    public void remove(EmployeeId person) {
        transactions.run(c -> {
            Sql.run(c, "delete from mentoring.profile_topic where person_id = ?", person.value());
            Sql.run(c, "delete from mentoring.profile where person_id = ?", person.value());
        });
    }

    /** Where somebody lives; empty where nobody knows. */
    public Optional<ZoneId> zone(EmployeeId person) {
        return transactions.call(c -> Sql.one(
                c,
                "select zone from mentoring.profile where person_id = ? and zone is not null",
                row -> ZoneId.of(row.getString("zone")),
                person.value()));
    }

    /** Says where somebody lives who has a profile. */
    public void livesIn(EmployeeId person, ZoneId zone) {
        transactions.run(c -> Sql.run(
                c,
                "update mentoring.profile set zone = ? where person_id = ? and (zone is null or zone <> ?)",
                zone.getId(),
                person.value(),
                zone.getId()));
    }
}
