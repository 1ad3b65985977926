// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.Post;
import org.shirube.people.api.UnitId;

/** Reads people as of a day. */
public final class PersonQueries {

    private static final String ON_DAY = "p.valid_from <= :day and p.valid_to > :day";

    private final Connection connection;
    private final LocalDate day;

    public PersonQueries(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    public Optional<PersonRecord> byId(UUID id) throws SQLException {
        return Sql.of("select * from people.employee_period p where p.employee_id = :id and " + ON_DAY)
                .set("id", id)
                .set("day", day)
                .first(connection, PersonRecord::read);
    }

    public Optional<PersonRecord> byRef(String source, String ref) throws SQLException {
        return Sql.of("select * from people.employee_period p where p.external_id = :ref and p.source = :source and "
                        + ON_DAY)
                .set("ref", ref)
                .set("source", source)
                .set("day", day)
                .first(connection, PersonRecord::read);
    }

    /** Those of some people of a source who have not left. */
    public List<String> present(String source, Collection<String> refs) throws SQLException {
        List<String> found = new ArrayList<>();
        for (List<String> some : Chunks.of(refs)) {
            found.addAll(Sql.of("select p.external_id from people.employee_period p where p.external_id in (:some) and"
                            + " p.source = :source and p.status <> 'LEFT' and " + ON_DAY)
                    .set("some", some)
                    .set("source", source)
                    .set("day", day)
                    .list(connection, row -> row.getString(1)));
        }
        return found;
    }

    /** Some people by id. */
    public List<PersonRecord> byIds(Collection<UUID> ids) throws SQLException {
        List<PersonRecord> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            found.addAll(Sql.of("select * from people.employee_period p where p.employee_id in (:some) and " + ON_DAY)
                    .set("some", some)
                    .set("day", day)
                    .list(connection, PersonRecord::read));
        }
        return found;
    }

    /** The ids of those of some people of a source who have not left, by their external ids. */
    public Map<String, UUID> presentIds(String source, Collection<String> refs) throws SQLException {
        Map<String, UUID> found = new HashMap<>();
        for (List<String> some : Chunks.of(refs)) {
            Sql.of(
                            "select p.external_id, p.employee_id from people.employee_period p where p.external_id in (:some) and"
                                    + " p.source = :source and p.status <> 'LEFT' and " + ON_DAY)
                    .set("some", some)
                    .set("source", source)
                    .set("day", day)
                    .each(connection, row -> found.put(row.getString(1), row.getObject(2, UUID.class)));
        }
        return found;
    }

    /** Every period of a person, newest first. */
    public List<PersonRecord> periods(UUID id) throws SQLException {
        return Sql.of("select * from people.employee_period p where p.employee_id = :id order by p.valid_from desc")
                .set("id", id)
                .list(connection, PersonRecord::read);
    }

    /** The posts of a period: main first, then by the name of the unit. A unit that is not there on the day has none. */
    public List<Post> posts(PersonRecord person) throws SQLException {
        return Sql.of(
                        "select u.unit_id, u.unit_name, t.position_title, t.main from (select p.unit_ref, p.position_title,"
                                + " 1 as main from people.employee_period p where p.employee_id = :id and p.valid_from = :from"
                                + " union all select c.unit_ref, c.position_title, 0 from people.concurrent_post c where"
                                + " c.employee_id = :id and c.valid_from = :from) t join people.unit_period u on"
                                + " u.external_id = t.unit_ref and u.source = :source and u.valid_from <= :day"
                                + " and u.valid_to > :day order by t.main desc, u.unit_name, u.external_id")
                .set("id", person.id())
                .set("from", person.from())
                .set("source", person.source())
                .set("day", day)
                .list(
                        connection,
                        row -> new Post(
                                new UnitId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4) == 1));
    }

    /**
     * A page of people by reading. Who is on it comes out of an index alone, and only they are read; as one statement H2
     * would begin with everybody.
     */
    public List<EmployeeSummary> page(PersonFilter filter, int offset, int limit) throws SQLException {
        List<UUID> ids = filter.fill(Sql.of("select p.employee_id from " + filter.from() + " p where " + ON_DAY
                        + filter.where()
                        + " order by p.sort_key, p.external_id offset :offset rows fetch next :limit rows only"))
                .set("day", day)
                .set("offset", offset)
                .set("limit", limit)
                .list(connection, row -> row.getObject(1, UUID.class));
        return summariesOf(ids);
    }

    /** Some people, however many; in the order of names where they are given in it. */
    public List<EmployeeSummary> summariesOf(List<UUID> ids) throws SQLException {
        List<EmployeeSummary> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            found.addAll(summaries(some));
        }
        return found;
    }

    private List<EmployeeSummary> summaries(List<UUID> ids) throws SQLException {
        return Sql.of("select p.*, u.unit_id, u.unit_name, (select count(*) from people.concurrent_post c where"
                        + " c.employee_id = p.employee_id and c.valid_from = p.valid_from) as posts"
                        + " from people.employee_period p left join people.unit_period u on u.external_id = p.unit_ref"
                        + " and u.source = p.source and u.valid_from <= :day and u.valid_to > :day"
                        + " where p.employee_id in (:ids) and " + ON_DAY + " order by p.sort_key, p.external_id")
                .set("ids", ids)
                .set("day", day)
                .list(connection, PersonQueries::summary);
    }

    public long count(PersonFilter filter) throws SQLException {
        return filter.fill(Sql.of("select count(*) from " + filter.from() + " p where " + ON_DAY + filter.where()))
                .set("day", day)
                .number(connection);
    }

    /** Those who have not left by id, along the primary key. Who is next is found before units are looked up. */
    public List<MainPost> mainPosts(@Nullable UUID after, int limit) throws SQLException {
        return Sql.of("select p.employee_id, u.unit_id from (select * from people.employee_period p where " + ON_DAY
                        + " and p.status <> 'LEFT'" + (after == null ? "" : " and p.employee_id > :after")
                        + " order by p.employee_id fetch first :limit rows only) p left join people.unit_period u"
                        + " on u.external_id = p.unit_ref and u.source = p.source and u.valid_from <= :day"
                        + " and u.valid_to > :day order by p.employee_id")
                .set("after", after)
                .set("day", day)
                .set("limit", limit)
                .list(connection, row -> {
                    @Nullable UUID unit = row.getObject(2, UUID.class);
                    return new MainPost(
                            new EmployeeId(row.getObject(1, UUID.class)), unit == null ? null : new UnitId(unit));
                });
    }

    private static EmployeeSummary summary(ResultSet row) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new EmployeeSummary(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                row.getString("external_id"),
                PersonRecord.name(row),
                row.getString("email"),
                EmploymentStatus.valueOf(row.getString("status")),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getString("position_title"),
                row.getString("work_location"),
                row.getInt("posts"));
    }
}
