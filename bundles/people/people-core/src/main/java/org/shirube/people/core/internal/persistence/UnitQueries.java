// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.core.internal.domain.SearchText;

/** Reads units as of a day. */
public final class UnitQueries {

    /** No organisation is deeper; a circle among units cannot hang a query. */
    private static final int DEEPEST = 50;

    private static final String SELECT =
            "select * from people.unit_period u where u.valid_from <= :day and u.valid_to > :day";

    private final Connection connection;
    private final LocalDate day;

    public UnitQueries(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    public Optional<UnitRecord> byId(UUID id) throws SQLException {
        return Sql.of(SELECT + " and u.unit_id = :id")
                .set("id", id)
                .set("day", day)
                .first(connection, UnitRecord::read);
    }

    public Optional<UnitRecord> byRef(String source, String ref) throws SQLException {
        return Sql.of(SELECT + " and u.external_id = :ref and u.source = :source")
                .set("ref", ref)
                .set("source", source)
                .set("day", day)
                .first(connection, UnitRecord::read);
    }

    /** Some units by their external ids. */
    public List<UnitRecord> byRefs(String source, Collection<String> refs) throws SQLException {
        List<UnitRecord> found = new ArrayList<>();
        for (List<String> some : Chunks.of(refs)) {
            found.addAll(Sql.of(SELECT + " and u.external_id in (:some) and u.source = :source")
                    .set("some", some)
                    .set("source", source)
                    .set("day", day)
                    .list(connection, UnitRecord::read));
        }
        return found;
    }

    /** The units at the top: without a unit above, or with one that is not there on the day. */
    public List<UnitRecord> top(int limit) throws SQLException {
        return Sql.of(SELECT + " and (u.parent_ref is null or not exists (select 1 from people.unit_period p where"
                        + " p.external_id = u.parent_ref and p.source = u.source and p.valid_from <= :day"
                        + " and p.valid_to > :day)) order by u.external_id fetch first :limit rows only")
                .set("day", day)
                .set("limit", limit)
                .list(connection, UnitRecord::read);
    }

    /** The units directly below others of one source. */
    public List<UnitRecord> below(String source, Collection<String> parents, int limit) throws SQLException {
        List<UnitRecord> found = new ArrayList<>();
        for (List<String> some : Chunks.of(parents)) {
            found.addAll(Sql.of(SELECT + " and u.parent_ref in (:some) and u.source = :source order by u.external_id"
                            + " fetch first :limit rows only")
                    .set("some", some)
                    .set("source", source)
                    .set("day", day)
                    .set("limit", limit)
                    .list(connection, UnitRecord::read));
        }
        return found;
    }

    /** The external ids of a unit and of all that are below it, level by level. */
    public Set<String> within(UnitRecord unit) throws SQLException {
        Set<String> all = new LinkedHashSet<>(List.of(unit.externalId()));
        List<String> level = List.of(unit.externalId());
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = Sql.of("select u.external_id from unnest(:refs) r(ref) join people.unit_period u on"
                            + " u.parent_ref = r.ref where u.source = :source and u.valid_from <= :day"
                            + " and u.valid_to > :day")
                    .set("refs", level.toArray(new String[0]))
                    .set("source", unit.source())
                    .set("day", day)
                    .list(connection, row -> row.getString(1));
            level.removeIf(ref -> !all.add(ref));
        }
        return all;
    }

    /** How many units of a source there are. */
    public int count(String source) throws SQLException {
        return (int)
                Sql.of("select count(*) from people.unit_period u where u.source = :source and u.valid_from <= :day"
                                + " and u.valid_to > :day")
                        .set("source", source)
                        .set("day", day)
                        .number(connection);
    }

    /** The units that somebody leads. */
    public List<UnitRecord> ledBy(String source, String ref) throws SQLException {
        return Sql.of(SELECT + " and u.head_ref = :ref and u.source = :source")
                .set("ref", ref)
                .set("source", source)
                .set("day", day)
                .list(connection, UnitRecord::read);
    }

    public List<UnitRecord> find(String text, int limit) throws SQLException {
        StringBuilder where = new StringBuilder();
        List<String> words = SearchText.words(text);
        for (int i = 0; i < words.size(); i++) {
            where.append(" and u.search_text like :w").append((char) ('a' + i)).append(" escape '!'");
        }
        Sql sql = Sql.of(SELECT + where + " order by u.external_id fetch first :limit rows only");
        for (int i = 0; i < words.size(); i++) {
            sql.set("w" + (char) ('a' + i), Like.containing(words.get(i)));
        }
        return sql.set("day", day).set("limit", limit).list(connection, UnitRecord::read);
    }

    /** How many people who have not left have their main post in this very unit. */
    public int headcount(UnitRecord unit) throws SQLException {
        return (int)
                Sql.of("select count(*) from people.employee_period p where p.unit_ref = :ref and p.source = :source"
                                + " and p.valid_from <= :day and p.valid_to > :day and p.status <> 'LEFT'")
                        .set("ref", unit.externalId())
                        .set("source", unit.source())
                        .set("day", day)
                        .number(connection);
    }

    public boolean hasChildren(UnitRecord unit) throws SQLException {
        return !below(unit.source(), List.of(unit.externalId()), 1).isEmpty();
    }

    /** Whom a unit of a source hangs below, by external id. */
    public Optional<UnitRecord> parent(UnitRecord unit) throws SQLException {
        @Nullable String parent = unit.parentRef();
        return parent == null ? Optional.empty() : byRef(unit.source(), parent);
    }
}
