// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** Puts a crowd into the tables of a scheme: three seek for each two who offer themselves. */
final class Filling {

    private static final int PAGE = 5_000;
    private static final int TOPICS = 18;
    private static final int SEEKING = 3;
    private static final int OF = 5;
    private static final List<String> THINGS =
            List.of("海外の工場", "店の現場", "子育て", "新しい事業", "開発", "法人の営業", "部下の育成", "異動", "品質の改善", "研究", "採用", "企画");
    private static final List<String> DEEDS = List.of("を経験したい", "の話を聞きたい", "で働いてきました", "を立ち上げました", "に挑戦したい");

    private final Transactions transactions;
    private final Seals seals;
    private final Crowd crowd;
    private final SchemeId scheme;
    private final List<String> topics;
    private final SplittableRandom random = new SplittableRandom(11);

    Filling(Transactions transactions, Seals seals, Crowd crowd, SchemeId scheme, List<String> topics) {
        this.seals = seals;
        this.transactions = transactions;
        this.crowd = crowd;
        this.scheme = scheme;
        this.topics = topics;
    }

    /** As somebody writes them on their page: everybody shows one line. */
    private byte[] words(EmployeeId person) {
        String line = THINGS.get(random.nextInt(THINGS.size())) + DEEDS.get(random.nextInt(DEEDS.size()));
        return seals.seal(
                ProfileBook.circle(person),
                "profile",
                "{\"intro\":\"\",\"chosen\":[{\"kind\":\"AIM\",\"words\":\"" + line + "\"}]}");
    }

    static boolean seeks(int person) {
        return person % OF < SEEKING;
    }

    void fill() {
        for (int from = 0; from < crowd.size(); from += PAGE) {
            int begin = from;
            transactions.run(c -> page(c, begin, Math.min(crowd.size(), begin + PAGE)));
        }
    }

    private void page(Connection c, int from, int to) throws SQLException {
        try (PreparedStatement profile = c.prepareStatement(
                        "insert into mentoring.profile (person_id, place, times, languages, capacity, taken, changed_at,"
                                + " version, sealed) values (?, 'EITHER', ?, 'ja', 5, 0, now(), 1, ?)");
                PreparedStatement topic = c.prepareStatement("insert into mentoring.profile_topic (person_id, side,"
                        + " topic_key, weight) values (?, ?, ?, ?)");
                PreparedStatement seat = c.prepareStatement("insert into mentoring.seat (scheme_id, side, person_id,"
                        + " capacity, taken, joined_at) values (?, ?, ?, ?, 0, now())")) {
            for (int person = from; person < to; person++) {
                add(person, profile, topic, seat);
            }
            profile.executeBatch();
            topic.executeBatch();
            seat.executeBatch();
        }
    }

    private void add(int person, PreparedStatement profile, PreparedStatement topic, PreparedStatement seat)
            throws SQLException {
        UUID id = crowd.person(person).value();
        String side = seeks(person) ? "SEEKER" : "OFFERER";
        profile.setObject(1, id);
        profile.setInt(2, random.nextInt(1 << 20));
        profile.setBytes(3, words(crowd.person(person)));
        profile.addBatch();
        int first = random.nextInt(TOPICS);
        for (int i = 0; i < 4; i++) {
            topic.setObject(1, id);
            topic.setString(2, side);
            topic.setString(3, topics.get((first + i * i) % TOPICS));
            topic.setInt(4, 1 + random.nextInt(3));
            topic.addBatch();
        }
        seat.setObject(1, scheme.value());
        seat.setString(2, side);
        seat.setObject(3, id);
        seat.setInt(4, seeks(person) ? 1 : 1 + random.nextInt(2));
        seat.addBatch();
    }
}
