// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.SitInId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Transactions;

/** Letters in the database. Plain SQL: each statement decides by itself between two nodes that want the same. */
public final class LetterStore {

    private static final String OPEN = "state in ('WAITING', 'TAKEN')";
    private static final int MOST_UPCOMING = 500;

    private final Statements statements;

    public LetterStore(Transactions transactions) {
        this.statements = new Statements(transactions);
    }

    /** Adds one, unless it is there already. */
    public void add(LetterRow row, LetterRow.State state, Instant now) {
        statements.run(
                "insert into dialogue.letter (id, meeting_id, person_id, kind, about, starts_at, state, due_at, attempts,"
                        + " created_at, sit_in_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                row.id(),
                row.meeting().value(),
                row.person().value(),
                row.kind().name(),
                row.about(),
                row.starts(),
                state.name(),
                now,
                row.attempts(),
                now,
                row.sitIn() == null ? null : row.sitIn().value());
    }

    /** The one that has waited longest; of the same talk, person and kind the one written down first. */
    public Optional<LetterRow> next(Instant now) {
        String sql = "select l.id, l.meeting_id, l.person_id, l.kind, l.about, l.starts_at, l.attempts, l.sit_in_id"
                + " from dialogue.letter l where l." + OPEN + " and l.due_at <= ? and not exists ("
                + "select 1 from dialogue.letter e where e.meeting_id = l.meeting_id and e.person_id = l.person_id"
                + " and e.kind = l.kind and e." + OPEN + " and e.id < l.id) order by l.due_at, l.id limit 1";
        return statements.query(sql, LetterStore::letter, now).stream().findFirst();
    }

    /**
     * Takes one, where nobody else was faster.
     *
     * @param until when it may be taken again where nothing is heard of it
     */
    public boolean claim(LetterRow row, int sequence, Instant until) {
        return statements.run(
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
        statements.run("update dialogue.letter set state = ? where id = ? and " + OPEN, state.name(), id);
    }

    /** Puts one that was taken back. */
    public void putBack(UUID id, Instant due) {
        statements.run(
                "update dialogue.letter set state = 'WAITING', due_at = ? where id = ? and state = 'TAKEN'", due, id);
    }

    public int attempts(UUID id) {
        return statements
                .query("select attempts from dialogue.letter where id = ?", rows -> rows.getInt(1), id)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** What a person was told last in letters of this sort about the same; empty where they never were. */
    public OptionalInt toldSequence(LetterRow row) {
        String sql = "select sequence from dialogue.letter where meeting_id = ? and person_id = ? and kind = ?"
                + " and state = 'SENT'";
        SitInId sitIn = row.sitIn();
        List<Integer> told = sitIn == null
                ? statements.query(
                        sql,
                        rows -> rows.getInt(1),
                        row.meeting().value(),
                        row.person().value(),
                        row.kind().name())
                : statements.query(
                        sql + " and sit_in_id = ?",
                        rows -> rows.getInt(1),
                        row.meeting().value(),
                        row.person().value(),
                        row.kind().name(),
                        sitIn.value());
        return told.stream().mapToInt(Integer::intValue).max();
    }

    /** Whether a person has a letter of this kind for a beginning of the talk in that time. */
    public boolean has(MeetingId meeting, EmployeeId person, LetterRow.Kind kind, Instant from, Instant to) {
        String sql = "select 1 from dialogue.letter where meeting_id = ? and person_id = ? and kind = ?"
                + " and starts_at >= ? and starts_at < ?";
        return !statements
                .query(sql, rows -> rows.getInt(1), meeting.value(), person.value(), kind.name(), from, to)
                .isEmpty();
    }

    /** Talks that begin after {@code from} and at {@code to} at the latest, without letters of this kind, earliest first. */
    public List<Upcoming> upcoming(LetterRow.Kind kind, Instant from, Instant to) {
        String sql = "select m.id, p.member_id, p.partner_id, m.starts_at from dialogue.meeting m"
                + " join dialogue.pairing p on p.id = m.pairing_id"
                + " where m.starts_at > ? and m.starts_at <= ? and m.state in ('PLANNED', 'PREPARED') and not exists ("
                + "select 1 from dialogue.letter l where l.meeting_id = m.id and l.kind = ? and l.starts_at = m.starts_at)"
                + " order by m.starts_at limit " + MOST_UPCOMING;
        return statements.query(sql, LetterStore::upcoming, from, to, kind.name());
    }

    /** Removes closed ones that were written down before, of talks that began before; so many at most. */
    public int sweep(Instant before, int most) {
        return statements.run(
                "delete from dialogue.letter where id in (select l.id from dialogue.letter l join dialogue.meeting m"
                        + " on m.id = l.meeting_id where l.created_at < ? and m.starts_at < ? and not l." + OPEN
                        + " limit " + most + ")",
                before,
                before);
    }

    private static LetterRow letter(ResultSet rows) throws SQLException {
        UUID sitIn = rows.getObject(8, UUID.class);
        return new LetterRow(
                rows.getObject(1, UUID.class),
                new MeetingId(rows.getObject(2, UUID.class)),
                new EmployeeId(rows.getObject(3, UUID.class)),
                LetterRow.Kind.valueOf(rows.getString(4)),
                rows.getString(5),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getInt(7),
                sitIn == null ? null : new SitInId(sitIn));
    }

    private static Upcoming upcoming(ResultSet rows) throws SQLException {
        return new Upcoming(
                new MeetingId(rows.getObject(1, UUID.class)),
                new EmployeeId(rows.getObject(2, UUID.class)),
                new EmployeeId(rows.getObject(3, UUID.class)),
                rows.getObject(4, OffsetDateTime.class).toInstant());
    }
}
