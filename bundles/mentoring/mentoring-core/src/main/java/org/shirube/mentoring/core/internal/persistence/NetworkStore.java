// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.core.internal.domain.network.NetCount;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** What was told of the net. */
public final class NetworkStore {

    private static final UUID COMPANY = new UUID(0, 0);

    private final Transactions transactions;

    public NetworkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A drawing. */
    public record Drawing(UUID id, LocalDate day, boolean withheld) {}

    public Optional<Drawing> newest() {
        return transactions.call(c -> Sql.one(
                c,
                "select * from mentoring.network_drawing order by drawn_on desc limit 1",
                row -> new Drawing(Sql.uuid(row, "id"), Sql.day(row, "drawn_on"), row.getBoolean("withheld"))));
    }

    public void add(Drawing drawing, Map<NetCount.Between, Integer> edges, List<NetCount.Share> shares) {
        transactions.run(c -> {
            Sql.run(
                    c,
                    "insert into mentoring.network_drawing (id, drawn_on, withheld) values (?, ?, ?)",
                    drawing.id(),
                    drawing.day(),
                    drawing.withheld());
            Sql.batch(
                    c,
                    "insert into mentoring.network_edge (drawing_id, one_id, other_id, pairs) values (?, ?, ?, ?)",
                    edges.entrySet().stream()
                            .map(edge -> new Object[] {
                                drawing.id(),
                                edge.getKey().one().value(),
                                edge.getKey().other().value(),
                                edge.getValue()
                            })
                            .toList());
            Sql.batch(
                    c,
                    "insert into mentoring.partner_share (drawing_id, unit_id, people, with_partner) values (?, ?, ?, ?)",
                    shares.stream().map(share -> row(drawing, share)).toList());
        });
    }

    private static Object[] row(Drawing drawing, NetCount.Share share) {
        UnitId unit = share.unit();
        return new Object[] {drawing.id(), unit == null ? COMPANY : unit.value(), share.people(), share.withPartner()};
    }

    public Map<NetCount.Between, Integer> edges(UUID drawing) {
        return transactions.call(c -> {
            Map<NetCount.Between, Integer> edges = new HashMap<>();
            Sql.each(
                    c,
                    "select * from mentoring.network_edge where drawing_id = ?",
                    row -> edges.put(
                            new NetCount.Between(
                                    new UnitId(Sql.uuid(row, "one_id")), new UnitId(Sql.uuid(row, "other_id"))),
                            row.getInt("pairs")),
                    drawing);
            return edges;
        });
    }

    public List<NetCount.Share> shares(UUID drawing) {
        return transactions.call(c -> Sql.rows(
                c,
                "select * from mentoring.partner_share where drawing_id = ? order by unit_id",
                row -> {
                    UUID unit = Sql.uuid(row, "unit_id");
                    return new NetCount.Share(
                            unit.equals(COMPANY) ? null : new UnitId(unit),
                            row.getInt("people"),
                            row.getInt("with_partner"));
                },
                drawing));
    }

    /** Pairs that go on, by id, after one. */
    public List<RunningPair> running(@Nullable PairId after, int limit) {
        return transactions.call(c -> Sql.rows(
                c,
                "select id, seeker_id, offerer_id from mentoring.pair where state in ('RUNNING', 'PAUSED') and id > ?"
                        + " order by id limit ?",
                row -> new RunningPair(
                        new PairId(Sql.uuid(row, "id")),
                        Columns.person(row, "seeker_id"),
                        Columns.person(row, "offerer_id")),
                after == null ? COMPANY : after.value(),
                limit));
    }

    /** Two who meet. */
    public record RunningPair(PairId id, EmployeeId seeker, EmployeeId offerer) {}
}
