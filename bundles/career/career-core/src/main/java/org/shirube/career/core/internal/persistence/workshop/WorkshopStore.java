// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.workshop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.Workshop.State;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.core.internal.domain.workshop.Timing;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Workshops, their units and who facilitates them. */
public final class WorkshopStore {

    private static final String SELECT = "select w.*, (select count(*) from career.workshop_seat s"
            + " where s.workshop_id = w.id and s.state = 'JOINED') as joined from career.workshop w ";

    private final Transactions transactions;

    public WorkshopStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<WorkshopRow> find(WorkshopId id) {
        return transactions.call(
                c -> read(c, SELECT + "where w.id = ?", id.value()).stream().findFirst());
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    public Optional<WorkshopRow> locked(WorkshopId id) {
        return transactions.call(c -> {
            Sql.each(c, "select id from career.workshop where id = ? for update", row -> row.getString(1), id.value());
            return find(id);
        });
    }

    /** Those that begin latest first. */
    public List<WorkshopRow> newest(int limit) {
        return transactions.call(c -> read(c, SELECT + "order by w.starts_at desc, w.id limit ?", limit));
    }

    /** Those that are to come or go on, and those that a person was in or facilitated, soonest first. */
    public List<WorkshopRow> around(UUID person, int limit) {
        return transactions.call(c -> read(
                c,
                SELECT + "where w.state in ('PLANNED', 'RUNNING') or exists (select 1 from career.workshop_seat s"
                        + " where s.workshop_id = w.id and s.person_id = ? and s.state = 'JOINED') or exists (select 1"
                        + " from career.workshop_facilitator f where f.workshop_id = w.id and f.person_id = ?)"
                        + " order by w.starts_at desc, w.id limit ?",
                person,
                person,
                limit));
    }

    private static List<WorkshopRow> read(Connection c, String sql, Object... values) throws SQLException {
        List<Bare> found = Sql.rows(c, sql, WorkshopStore::bare, values);
        List<UUID> ids = found.stream().map(Bare::id).toList();
        Map<UUID, Set<UUID>> units = of(c, "workshop_unit", "unit_id", ids);
        Map<UUID, Set<UUID>> leads = of(c, "workshop_facilitator", "person_id", ids);
        return found.stream()
                .map(bare -> bare.with(units.getOrDefault(bare.id, Set.of()), leads.getOrDefault(bare.id, Set.of())))
                .toList();
    }

    private static Map<UUID, Set<UUID>> of(Connection c, String table, String column, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, Set<UUID>> all = new HashMap<>();
        Sql.each(
                c,
                "select t.workshop_id, t." + column + " from unnest(?) x(id) join career." + table
                        + " t on t.workshop_id = x.id",
                row -> all.computeIfAbsent(Sql.uuid(row, "workshop_id"), id -> new HashSet<>())
                        .add(Sql.uuid(row, column)),
                ids);
        return all;
    }

    /** A row without what stands in other tables. */
    private record Bare(
            UUID id,
            String title,
            Instant starts,
            String minutes,
            String place,
            int capacity,
            int groupSize,
            State state,
            int joined,
            @Nullable Timing timing,
            long stamp) {

        WorkshopRow with(Set<UUID> units, Set<UUID> leads) {
            WorkshopPlan plan = new WorkshopPlan(
                    title,
                    starts,
                    Stream.of(minutes.split(",")).map(Integer::valueOf).toList(),
                    place,
                    capacity,
                    groupSize,
                    units.stream().map(UnitId::new).collect(Collectors.toSet()),
                    leads.stream().map(EmployeeId::new).collect(Collectors.toSet()));
            return new WorkshopRow(new Workshop(new WorkshopId(id), plan, state, joined), timing, stamp);
        }
    }

    private static Bare bare(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return new Bare(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Sql.instant(row, "starts_at"),
                row.getString("minutes"),
                row.getString("place"),
                row.getInt("capacity"),
                row.getInt("group_size"),
                state,
                row.getInt("joined"),
                state == State.RUNNING ? timing(row) : null,
                row.getLong("stamp"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new Timing(
                row.getInt("step"),
                ends == null ? null : ends.toInstant(),
                Duration.ofMillis(row.getLong("left_millis")));
    }

    public void add(WorkshopId id, WorkshopPlan plan) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "insert into career.workshop (title, starts_at, minutes, place, capacity, group_size, id, state, step,"
                            + " left_millis, stamp) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', 0, 0, 0)",
                    values(plan, id));
            for (int step = 1; step <= WorkshopPlan.STEPS; step++) {
                Sql.run(
                        c,
                        "insert into career.workshop_progress (workshop_id, step, begun, done, stamp) values (?, ?, 0, 0, 0)",
                        id.value(),
                        step);
            }
            addSets(c, id, plan);
        });
    }

    public void change(WorkshopId id, WorkshopPlan plan) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "update career.workshop set title = ?, starts_at = ?, minutes = ?, place = ?, capacity = ?,"
                            + " group_size = ? where id = ?",
                    values(plan, id));
            Sql.run(c, "delete from career.workshop_unit where workshop_id = ?", id.value());
            Sql.run(c, "delete from career.workshop_facilitator where workshop_id = ?", id.value());
            addSets(c, id, plan);
        });
    }

    private static Object[] values(WorkshopPlan plan, WorkshopId id) {
        String minutes = plan.minutes().stream().map(Object::toString).collect(Collectors.joining(","));
        return new Object[] {
            plan.title(), plan.starts(), minutes, plan.place(), plan.capacity(), plan.groupSize(), id.value()
        };
    }

    private static void addSets(Connection c, WorkshopId id, WorkshopPlan plan) throws SQLException {
        for (UnitId unit : plan.units()) {
            Sql.run(
                    c,
                    "insert into career.workshop_unit (workshop_id, unit_id) values (?, ?)",
                    id.value(),
                    unit.value());
        }
        for (EmployeeId lead : plan.facilitators()) {
            Sql.run(
                    c,
                    "insert into career.workshop_facilitator (workshop_id, person_id) values (?, ?)",
                    id.value(),
                    lead.value());
        }
    }

    public void set(WorkshopId id, State state, @Nullable Timing timing) {
        Instant ends = timing == null ? null : timing.ends();
        transactions.run(c -> Sql.run(
                c,
                "update career.workshop set state = ?, step = ?, ends_at = cast(? as timestamp(6) with time zone),"
                        + " left_millis = ? where id = ?",
                state.name(),
                timing == null ? 0 : timing.step(),
                ends,
                timing == null ? 0L : timing.left().toMillis(),
                id.value()));
    }

    /** Counts a change that those in it have to see, in the running transaction, and returns the count. */
    public long press(WorkshopId id) {
        return transactions.call(c -> {
            Sql.run(c, "update career.workshop set stamp = stamp + 1 where id = ?", id.value());
            return stamps(List.of(id)).getOrDefault(id, 0L);
        });
    }

    /** The counts of some workshops. */
    public Map<WorkshopId, Long> stamps(Collection<WorkshopId> ids) {
        return transactions.call(c -> {
            Map<WorkshopId, Long> stamps = new HashMap<>();
            Sql.each(
                    c,
                    "select w.id, w.stamp from unnest(?) x(id) join career.workshop w on w.id = x.id",
                    row -> stamps.put(new WorkshopId(row.getObject(1, UUID.class)), row.getLong(2)),
                    ids.stream().map(WorkshopId::value).toList());
            return stamps;
        });
    }
}
