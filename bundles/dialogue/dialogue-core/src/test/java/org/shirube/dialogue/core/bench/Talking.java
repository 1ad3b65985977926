// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** Gives everybody a pair and two or three talks of October 2026, each with a theme under the pair's own seal. */
final class Talking {

    private static final int TEAM = 10;
    private static final int BATCH = 1_000;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2026, 10, 2, 1, 0, 0, 0, ZoneOffset.UTC);
    private static final String[] THEMES = {"career", "work", "condition", "relations", "growth", "life"};
    private static final String PAIR =
            "insert into dialogue.pairing (id, member_id, partner_id, kind, every_days, minutes,"
                    + " career_every, since_day, version) values (?, ?, ?, 'MANAGER', 14, 45, 4, ?, 1)";
    private static final String TALK =
            "insert into dialogue.meeting (id, pairing_id, starts_at, ends_at, minutes, place,"
                    + " where_to, state, changes, clarity, member_ratio, partner_ratio, closed_date, closed_theme, closed_todos,"
                    + " version) values (?, ?, ?, ?, 45, 'IN_PERSON', '', 'CLOSED', 0, ?, ?, ?, ?, ?, ?, 1)";
    private static final String WORD =
            "insert into dialogue.words (id, meeting_id, place, sealed, revision, written_by,"
                    + " written_at, version) values (?, ?, 'theme/0', ?, 1, ?, ?, 1)";

    private final Transactions transactions;
    private final Seals seals;
    private final Random random = new Random(20261031);

    Talking(Transactions transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
    }

    /** How many talks there are. */
    int talk() {
        List<UUID> people = people();
        int talks = 0;
        for (int from = 0; from < people.size(); from += BATCH) {
            int first = from;
            talks += transactions.call(c -> talk(c, people, first, Math.min(first + BATCH, people.size())));
        }
        return talks;
    }

    private List<UUID> people() {
        return transactions.call(c -> {
            try (PreparedStatement select =
                            c.prepareStatement("select employee_id from people.employee_period order by external_id");
                    ResultSet rows = select.executeQuery()) {
                List<UUID> people = new ArrayList<>();
                while (rows.next()) {
                    people.add(rows.getObject(1, UUID.class));
                }
                return people;
            }
        });
    }

    private int talk(Connection c, List<UUID> people, int from, int to) throws SQLException {
        try (PreparedStatement pairs = c.prepareStatement(PAIR);
                PreparedStatement talks = c.prepareStatement(TALK);
                PreparedStatement words = c.prepareStatement(WORD)) {
            int held = 0;
            for (int i = from; i < to; i++) {
                UUID pairing = UUID.randomUUID();
                UUID partner = people.get(i % TEAM == 0 ? (i + TEAM) % people.size() : i - i % TEAM);
                add(pairs, pairing, people.get(i), partner, LocalDate.of(2026, 10, 1));
                int times = 2 + i % 2;
                for (int time = 0; time < times; time++) {
                    talk(talks, words, pairing, people.get(i), time);
                }
                held += times;
            }
            pairs.executeBatch();
            talks.executeBatch();
            words.executeBatch();
            return held;
        }
    }

    private void talk(PreparedStatement talks, PreparedStatement words, UUID pairing, UUID member, int time)
            throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime starts = FIRST.plusDays(9L * time);
        add(
                talks,
                id,
                pairing,
                starts,
                starts.plusMinutes(45),
                1 + random.nextInt(5),
                "5:3:2",
                "7:2:1",
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
        String theme = THEMES[random.nextInt(THEMES.length)] + "\n\n" + member + "\nこの半年でやってみたいこと\n";
        byte[] sealed = seals.seal(new Circle("dialogue.pairing", pairing), "meeting/" + id + "/theme/0", theme);
        add(words, UUID.randomUUID(), id, sealed, member, starts);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
