// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.UnitId;
import org.shirube.platform.persistence.Sql;

/** A scheme without what stands in other tables. */
record SchemeRow(
        UUID id,
        SchemeKind kind,
        String title,
        String about,
        Audience.Who seekers,
        Audience.Who offerers,
        LocalDate opens,
        LocalDate closes,
        int[] numbers,
        Objective objective,
        boolean review,
        SchemeState state,
        Instant made,
        long version,
        int[] counts) {

    private static final String[] NUMBERS = {"months", "meetings", "capacity", "partners", "open_requests", "cool_down"
    };
    private static final String[] COUNTS = {"seeking", "offering", "places", "pairs"};

    static SchemeRow of(ResultSet row) throws SQLException {
        return new SchemeRow(
                Sql.uuid(row, "id"),
                SchemeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("about"),
                Audience.Who.valueOf(row.getString("seekers")),
                Audience.Who.valueOf(row.getString("offerers")),
                Sql.day(row, "opens_on"),
                Sql.day(row, "closes_on"),
                ints(row, NUMBERS),
                Objective.valueOf(row.getString("objective")),
                row.getBoolean("review"),
                SchemeState.valueOf(row.getString("state")),
                Sql.instant(row, "made_at"),
                row.getLong("version"),
                ints(row, COUNTS));
    }

    private static int[] ints(ResultSet row, String[] columns) throws SQLException {
        int[] values = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = row.getInt(columns[i]);
        }
        return values;
    }

    /**
     * @param rules by scheme
     * @param units by scheme and side
     */
    Scheme scheme(Map<UUID, List<RuleSetting>> rules, Map<String, Set<UnitId>> units) {
        SchemePlan plan = new SchemePlan(
                kind,
                title,
                about,
                new Audience(seekers, units.getOrDefault(id + Side.SEEKER.name(), Set.of())),
                new Audience(offerers, units.getOrDefault(id + Side.OFFERER.name(), Set.of())),
                opens,
                closes,
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                objective,
                review,
                numbers[5],
                rules.getOrDefault(id, List.of()));
        return new Scheme(new SchemeId(id), plan, state, made, version, counts[0], counts[1], counts[2], counts[3]);
    }
}
