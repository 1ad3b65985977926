// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** Schemes as HR set them up. */
public final class SchemeStore {

    /** What goes through the hands of members every moment: without counting who takes part. */
    private static final String SELECT =
            "select s.*, 0 as seeking, 0 as offering, 0 as places, 0 as pairs from mentoring.scheme s ";

    private static final String COUNTED = "select s.*, coalesce(t.seeking, 0) as seeking,"
            + " coalesce(t.offering, 0) as offering, coalesce(t.places, 0) as places, coalesce(t.pairs, 0) as pairs"
            + " from mentoring.scheme s left join (select scheme_id, sum(case side when 'SEEKER' then 1 else 0 end) as"
            + " seeking, sum(case side when 'OFFERER' then 1 else 0 end) as offering, sum(case side when 'OFFERER' then"
            + " capacity else 0 end) as places, sum(case side when 'OFFERER' then taken else 0 end) as pairs"
            + " from mentoring.seat group by scheme_id) t on t.scheme_id = s.id ";

    private static final String COUNTED_ONE = COUNTED.replace("group by", "where scheme_id = ? group by");

    private final Transactions transactions;

    public SchemeStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** With how many take part. */
    public Optional<Scheme> counted(SchemeId id) {
        return transactions.call(c -> read(c, COUNTED_ONE + "where s.id = ?", id.value(), id.value()).stream()
                .findFirst());
    }

    /** Without how many take part. */
    public Optional<Scheme> find(SchemeId id) {
        return transactions.call(
                c -> read(c, SELECT + "where s.id = ?", id.value()).stream().findFirst());
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    public Optional<Scheme> locked(SchemeId id) {
        return transactions.call(c -> {
            Sql.rows(c, "select id from mentoring.scheme where id = ? for update", row -> 0, id.value());
            return find(id);
        });
    }

    /** With how many take part. */
    public List<Scheme> newest(int offset, int limit) {
        return transactions.call(
                c -> read(c, COUNTED + "order by s.made_at desc, s.id desc limit ? offset ?", limit, offset));
    }

    /** Those that are not over and no draft, and those a person is in. */
    public List<Scheme> around(EmployeeId person, int limit) {
        return transactions.call(c -> read(
                c,
                SELECT
                        + "where s.state in ('OPEN', 'MATCHING', 'RUNNING') or s.state = 'ENDED' and exists (select 1 from"
                        + " mentoring.seat t where t.scheme_id = s.id and t.person_id = ?)"
                        + " order by case s.state when 'ENDED' then 1 else 0 end, s.closes_on desc, s.id limit ?",
                person.value(),
                limit));
    }

    private static List<Scheme> read(Connection c, String sql, @Nullable Object... values) throws SQLException {
        List<SchemeRow> found = Sql.rows(c, sql, SchemeRow::of, values);
        List<UUID> ids = found.stream().map(SchemeRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RuleSetting>> rules = rules(c, ids);
        Map<String, Set<UnitId>> units = units(c, ids);
        return found.stream().map(row -> row.scheme(rules, units)).toList();
    }

    private static Map<UUID, List<RuleSetting>> rules(Connection c, List<UUID> ids) throws SQLException {
        Map<UUID, List<RuleSetting>> all = new HashMap<>();
        Sql.each(
                c,
                "select r.scheme_id, r.rule_key, r.active, r.weight from unnest(?) x(id)"
                        + " join mentoring.scheme_rule r on r.scheme_id = x.id order by r.place",
                row -> all.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new RuleSetting(row.getString(2), row.getBoolean(3), row.getInt(4))),
                ids);
        return all;
    }

    private static Map<String, Set<UnitId>> units(Connection c, List<UUID> ids) throws SQLException {
        Map<String, Set<UnitId>> all = new HashMap<>();
        Sql.each(
                c,
                "select u.scheme_id, u.side, u.unit_id from unnest(?) x(id)"
                        + " join mentoring.scheme_unit u on u.scheme_id = x.id",
                row -> all.computeIfAbsent(row.getString(1) + row.getString(2), id -> new HashSet<>())
                        .add(new UnitId(row.getObject(3, UUID.class))),
                ids);
        return all;
    }

    public void add(SchemeId id, SchemePlan plan, Instant made) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "insert into mentoring.scheme (kind, title, about, seekers, offerers, opens_on, closes_on, months,"
                            + " meetings, capacity, partners, open_requests, objective, review, cool_down, id, state,"
                            + " version, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1, ?)",
                    values(plan, id.value(), made));
            addParts(c, id, plan);
        });
    }

    /** Whether it had that version; otherwise nothing changes. */
    public boolean change(SchemeId id, long version, SchemePlan plan) {
        return transactions.call(c -> {
            int changed = Sql.run(
                    c,
                    "update mentoring.scheme set kind = ?, title = ?, about = ?, seekers = ?, offerers = ?, opens_on = ?,"
                            + " closes_on = ?, months = ?, meetings = ?, capacity = ?, partners = ?, open_requests = ?,"
                            + " objective = ?, review = ?, cool_down = ?, version = version + 1 where id = ? and version = ?",
                    values(plan, id.value(), version));
            if (changed == 1) {
                removeParts(c, id);
                addParts(c, id, plan);
            }
            return changed == 1;
        });
    }

    private static Object[] values(SchemePlan plan, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                plan.kind().name(),
                plan.title(),
                plan.about(),
                plan.seekers().who().name(),
                plan.offerers().who().name(),
                plan.opens(),
                plan.closes(),
                plan.months(),
                plan.meetings(),
                plan.capacity(),
                plan.partners(),
                plan.openRequests(),
                plan.objective().name(),
                plan.review(),
                plan.coolDownMonths()));
        values.addAll(List.of(more));
        return values.toArray();
    }

    private static void addParts(Connection c, SchemeId id, SchemePlan plan) throws SQLException {
        for (Side side : Side.values()) {
            for (UnitId unit : plan.audience(side).units()) {
                Sql.run(
                        c,
                        "insert into mentoring.scheme_unit (scheme_id, side, unit_id) values (?, ?, ?)",
                        id.value(),
                        side.name(),
                        unit.value());
            }
        }
        int place = 0;
        for (RuleSetting rule : plan.rules()) {
            Sql.run(
                    c,
                    "insert into mentoring.scheme_rule (scheme_id, rule_key, place, active, weight) values (?, ?, ?, ?, ?)",
                    id.value(),
                    rule.rule(),
                    place++,
                    rule.active(),
                    rule.weight());
        }
    }

    private static void removeParts(Connection c, SchemeId id) throws SQLException {
        Sql.run(c, "delete from mentoring.scheme_unit where scheme_id = ?", id.value());
        Sql.run(c, "delete from mentoring.scheme_rule where scheme_id = ?", id.value());
    }

    public void set(SchemeId id, SchemeState state) {
        transactions.run(
                c -> Sql.run(c, "update mentoring.scheme set state = ? where id = ?", state.name(), id.value()));
    }

    public void remove(SchemeId id) {
        transactions.run(c -> {
            removeParts(c, id);
            Sql.run(c, "delete from mentoring.scheme_invited where scheme_id = ?", id.value());
            Sql.run(c, "delete from mentoring.scheme where id = ?", id.value());
        });
    }
}
