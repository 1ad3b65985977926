// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.core.internal.domain.SearchText;

/** Conditions on people of one day. */
public final class PersonFilter {

    /** What pages and counts of people ask of a period {@code m}. */
    private static final String COLUMNS = "m.employee_id, m.source, m.external_id, m.valid_from, m.valid_to, m.status,"
            + " m.sort_key, m.search_text";

    private static final String ON_DAY = " where m.source = :source and m.valid_from <= :day and m.valid_to > :day";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private String from = "people.employee_period";

    /** Each word must occur in the names or the address, or in the external id where that may be searched. */
    public PersonFilter text(String text, boolean externalIds) {
        List<String> words = SearchText.words(text);
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + (char) ('A' + i / 26) + (char) ('a' + i % 26);
            String like = " like :" + name + " escape '!'";
            where.append(" and (p.search_text").append(like);
            where.append(externalIds ? " or lower(p.external_id)" + like + ")" : ")");
            values.put(name, Like.containing(words.get(i)));
        }
        return this;
    }

    public PersonFilter statuses(Collection<EmploymentStatus> statuses) {
        where.append(" and p.status in (:statuses)");
        values.put("statuses", statuses.stream().map(Enum::name).toList());
        return this;
    }

    /**
     * With a post in one of some units: the main one, or else another.
     *
     * @param source of the units
     * @param units their external ids
     */
    public PersonFilter inUnits(String source, Collection<String> units) {
        // Both databases look up what is joined to a list; a condition with a list makes H2 go through it for each
        // person.
        from = "(select " + COLUMNS
                + " from unnest(:unitRefs) r(ref) join people.employee_period m on m.unit_ref = r.ref"
                + ON_DAY + " union all select distinct " + COLUMNS + " from unnest(:unitRefs) r(ref)"
                + " join people.concurrent_post c on c.unit_ref = r.ref join people.employee_period m on"
                + " m.employee_id = c.employee_id and m.valid_from = c.valid_from" + ON_DAY
                + " and not exists (select 1 from unnest(:unitRefs) o(ref) where o.ref = m.unit_ref))";
        values.put("source", source);
        values.put("unitRefs", units.toArray(new String[0]));
        return this;
    }

    /**
     * With a post in any unit: for the whole company, so that nobody is looked up unit by unit.
     *
     * @param source of the units
     */
    public PersonFilter inAnyUnit(String source) {
        where.append(" and p.source = :source and (p.unit_ref is not null or exists (select 1 from"
                + " people.concurrent_post c where c.employee_id = p.employee_id and c.valid_from = p.valid_from))");
        values.put("source", source);
        return this;
    }

    /**
     * Who reports to somebody. Each way to report is looked up by itself: alternatives in one condition make H2 go through
     * everybody.
     *
     * @param source of both
     * @param manager external id of the manager
     * @param units external ids of units whose people report to the manager unless they name another
     * @param headed external ids of units whose heads report to the manager unless they name another
     */
    public PersonFilter reportingTo(
            String source, String manager, Collection<String> units, Collection<String> headed) {
        String namesNobody =
                ON_DAY + " and (m.manager_ref is null or not exists (select 1 from people.employee_period b"
                        + " where b.external_id = m.manager_ref and b.source = m.source and b.valid_from <= :day"
                        + " and b.valid_to > :day and b.status <> 'LEFT'))";
        from = "(select " + COLUMNS + " from people.employee_period m" + ON_DAY + " and m.manager_ref = :manager"
                + " union select " + COLUMNS + " from unnest(:led) r(ref) join people.employee_period m"
                + " on m.unit_ref = r.ref" + namesNobody
                + " union select " + COLUMNS + " from unnest(:headed) r(ref) join people.unit_period h"
                + " on h.external_id = r.ref and h.source = :source and h.valid_from <= :day and h.valid_to > :day"
                + " join people.employee_period m on m.external_id = h.head_ref and m.unit_ref = r.ref" + namesNobody
                + ")";
        where.append(" and p.external_id <> :manager");
        values.put("source", source);
        values.put("manager", manager);
        values.put("led", units.toArray(new String[0]));
        values.put("headed", headed.toArray(new String[0]));
        return this;
    }

    /** What is searched. */
    String from() {
        return from;
    }

    String where() {
        return where.toString();
    }

    Sql fill(Sql sql) {
        values.forEach(sql::set);
        return sql;
    }
}
