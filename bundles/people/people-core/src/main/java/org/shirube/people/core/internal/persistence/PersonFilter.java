// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.core.internal.domain.SearchText;

/** Conditions on people of one day. */
public final class PersonFilter {

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
        String columns = "m.employee_id, m.source, m.external_id, m.valid_from, m.valid_to, m.status, m.sort_key,"
                + " m.search_text";
        String onDay = " where m.source = :unitSource and m.valid_from <= :day and m.valid_to > :day";
        // Both databases look up what is joined to a list; a condition with a list makes H2 go through it for each
        // person.
        from = "(select " + columns
                + " from unnest(:unitRefs) r(ref) join people.employee_period m on m.unit_ref = r.ref"
                + onDay + " union all select distinct " + columns + " from unnest(:unitRefs) r(ref)"
                + " join people.concurrent_post c on c.unit_ref = r.ref join people.employee_period m on"
                + " m.employee_id = c.employee_id and m.valid_from = c.valid_from" + onDay
                + " and not exists (select 1 from unnest(:unitRefs) o(ref) where o.ref = m.unit_ref))";
        values.put("unitSource", source);
        values.put("unitRefs", units.toArray(new String[0]));
        return this;
    }

    /**
     * With a post in any unit: for the whole company, so that nobody is looked up unit by unit.
     *
     * @param source of the units
     */
    public PersonFilter inAnyUnit(String source) {
        where.append(" and p.source = :unitSource and (p.unit_ref is not null or exists (select 1 from"
                + " people.concurrent_post c where c.employee_id = p.employee_id and c.valid_from = p.valid_from))");
        values.put("unitSource", source);
        return this;
    }

    /**
     * Who reports to somebody.
     *
     * @param source of both
     * @param manager external id of the manager
     * @param units external ids of units whose people report to the manager unless they name another
     * @param heads external ids of unit heads who report to the manager unless they name another, each behind its unit's
     */
    public PersonFilter reportingTo(
            String source, String manager, Collection<String> units, Map<String, String> heads) {
        String noManager = "(p.manager_ref is null or not exists (select 1 from people.employee_period m where"
                + " m.external_id = p.manager_ref and m.source = p.source and m.valid_from <= :day and m.valid_to > :day"
                + " and m.status <> 'LEFT'))";
        List<String> derived = new ArrayList<>();
        if (!units.isEmpty()) {
            derived.add("p.unit_ref in (:units)");
            values.put("units", List.copyOf(units));
        }
        if (!heads.isEmpty()) {
            derived.add(
                    "(p.unit_ref in (:headed) and p.external_id = (select h.head_ref from people.unit_period h where"
                            + " h.external_id = p.unit_ref and h.source = p.source and h.valid_from <= :day"
                            + " and h.valid_to > :day))");
            values.put("headed", List.copyOf(heads.keySet()));
        }
        where.append(" and p.source = :source and p.external_id <> :manager and (p.manager_ref = :manager");
        if (!derived.isEmpty()) {
            where.append(" or (")
                    .append(noManager)
                    .append(" and (")
                    .append(String.join(" or ", derived))
                    .append("))");
        }
        where.append(")");
        values.put("source", source);
        values.put("manager", manager);
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
