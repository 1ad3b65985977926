// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Transactions;

/** Letters in the database. Plain SQL: each statement decides by itself between two nodes that want the same. */
public final class LetterStore {

    private static final String OPEN = "state in ('WAITING', 'TAKEN')";
    private static final int MOST_UPCOMING = 500;

    private final Transactions transactions;

    public LetterStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds one, unless it is there already. */
    public void add(LetterRow row, LetterRow.State state, Instant now) {
        run(
                "insert into dialogue.letter (id, meeting_id, person_id, kind, about, starts_at, state, due_at, attempts,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                row.id(),
                row.meeting().value(),
                row.person().value(),
                row.kind().name(),
                row.about(),
                row.starts(),
                state.name(),
                now,
                row.attempts(),
                now);
    }

    /** The one that has waited longest; of the same talk, person and kind the one written down first. */
    public Optional<LetterRow> next(Instant now) {
        String sql = "select l.id, l.meeting_id, l.person_id, l.kind, l.about, l.starts_at, l.attempts"
                + " from dialogue.letter l where l." + OPEN + " and l.due_at <= ? and not exists ("
                + "select 1 from dialogue.letter e where e.meeting_id = l.meeting_id and e.person_id = l.person_id"
                + " and e.kind = l.kind and e." + OPEN + " and e.id < l.id) order by l.due_at, l.id limit 1";
        return query(sql, LetterStore::letter, now).stream().findFirst();
    }

    /**
     * Takes one, where nobody else was faster.
     *
     * @param until when it may be taken again where nothing is heard of it
     */
    public boolean claim(LetterRow row, int sequence, Instant until) {
        return run(
                        "update dialogue.letter set state = 'TAKEN', attempts = attempts + 1, sequence = ?, due_at = ?"
                                + " where id = ? and attempts = ? and " + OPEN,
                        sequence,
                        until,
                        row.id(),
                        row.attempts())
                == 1;
    }

    /** Ends one that waits or was taken. */
    public void close(UUID id, LetterRow.State state) {
        run("update dialogue.letter set state = ? where id = ? and " + OPEN, state.name(), id);
    }

    /** Puts one that was taken back. */
    public void putBack(UUID id, Instant due) {
        run("update dialogue.letter set state = 'WAITING', due_at = ? where id = ? and state = 'TAKEN'", due, id);
    }

    public int attempts(UUID id) {
        return query("select attempts from dialogue.letter where id = ?", rows -> rows.getInt(1), id).stream()
                .findFirst()
                .orElse(0);
    }

    /** What a person was told last of an appointment; empty where they never were. */
    public OptionalInt toldSequence(MeetingId meeting, EmployeeId person) {
        String sql = "select sequence from dialogue.letter where meeting_id = ? and person_id = ? and kind = 'DATE'"
                + " and state = 'SENT'";
        return query(sql, rows -> rows.getInt(1), meeting.value(), person.value()).stream()
                .mapToInt(Integer::intValue)
                .max();
    }

    /** Whether a person has a letter of this kind for a beginning of the talk in that time. */
    public boolean has(MeetingId meeting, EmployeeId person, LetterRow.Kind kind, Instant from, Instant to) {
        String sql = "select 1 from dialogue.letter where meeting_id = ? and person_id = ? and kind = ?"
                + " and starts_at >= ? and starts_at < ?";
        return !query(sql, rows -> rows.getInt(1), meeting.value(), person.value(), kind.name(), from, to)
                .isEmpty();
    }

    /** Talks that begin after {@code from} and at {@code to} at the latest, without letters of this kind, earliest first. */
    public List<Upcoming> upcoming(LetterRow.Kind kind, Instant from, Instant to) {
        String sql = "select m.id, p.member_id, p.partner_id, m.starts_at from dialogue.meeting m"
                + " join dialogue.pairing p on p.id = m.pairing_id"
                + " where m.starts_at > ? and m.starts_at <= ? and m.state in ('PLANNED', 'PREPARED') and not exists ("
                + "select 1 from dialogue.letter l where l.meeting_id = m.id and l.kind = ? and l.starts_at = m.starts_at)"
                + " order by m.starts_at limit " + MOST_UPCOMING;
        return query(sql, LetterStore::upcoming, from, to, kind.name());
    }

    private static LetterRow letter(ResultSet rows) throws SQLException {
        return new LetterRow(
                rows.getObject(1, UUID.class),
                new MeetingId(rows.getObject(2, UUID.class)),
                new EmployeeId(rows.getObject(3, UUID.class)),
                LetterRow.Kind.valueOf(rows.getString(4)),
                rows.getString(5),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getInt(7));
    }

    private static Upcoming upcoming(ResultSet rows) throws SQLException {
        return new Upcoming(
                new MeetingId(rows.getObject(1, UUID.class)),
                new EmployeeId(rows.getObject(2, UUID.class)),
                new EmployeeId(rows.getObject(3, UUID.class)),
                rows.getObject(4, OffsetDateTime.class).toInstant());
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Read<T> read, Object... values) {
        return transactions.call(c -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement s = c.prepareStatement(sql)) {
                bind(s, values);
                try (ResultSet rows = s.executeQuery()) {
                    while (rows.next()) {
                        found.add(read.of(rows));
                    }
                }
            }
            return found;
        });
    }

    private int run(String sql, Object... values) {
        return transactions.call(c -> {
            try (PreparedStatement s = c.prepareStatement(sql)) {
                bind(s, values);
                return s.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            s.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
