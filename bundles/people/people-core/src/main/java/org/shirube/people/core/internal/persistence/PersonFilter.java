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

    /** No organisation is deeper; a circle among units cannot hang a query. */
    private static final int DEEPEST = 50;

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private String with = "";

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

    /** With a post in the unit or below it. */
    public PersonFilter inUnit(UnitRecord unit) {
        String onDay = " and u.valid_from <= :day and u.valid_to > :day";
        with = "with recursive sub (ref, depth) as (select u.external_id, 0 from people.unit_period u where"
                + " u.unit_id = :unitId" + onDay + " union all select u.external_id, sub.depth + 1 from"
                + " people.unit_period u join sub on u.parent_ref = sub.ref where u.source = :unitSource" + onDay
                + " and sub.depth < " + DEEPEST + ") ";
        where.append(" and p.source = :unitSource and (p.unit_ref in (select ref from sub) or exists (select 1 from"
                + " people.concurrent_post c where c.employee_id = p.employee_id and c.valid_from = p.valid_from"
                + " and c.unit_ref in (select ref from sub)))");
        values.put("unitId", unit.id());
        values.put("unitSource", unit.source());
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

    String with() {
        return with;
    }

    String where() {
        return where.toString();
    }

    Sql fill(Sql sql) {
        values.forEach(sql::set);
        return sql;
    }
}
