// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.platform.persistence.Transactions;

/**
 * Talks with managers of many people at once, over a time. By JDBC: both databases look up rows that are joined as one array,
 * each through an index, so that the work grows with the people asked for and with nothing else.
 */
public final class MonthReader {

    private static final String PAIRINGS =
            "select p.id, p.member_id, p.every_days, p.since_day, p.until_day from unnest(?)"
                    + " x(id) join dialogue.pairing p on p.%s = x.id where p.kind = 'MANAGER' and p.since_day <= ?"
                    + " and (p.until_day is null or p.until_day > ?) order by p.since_day, p.id";
    private static final String TALKS =
            "select m.id, m.pairing_id, m.starts_at, m.clarity, m.member_ratio, m.closed_date,"
                    + " m.closed_theme, m.closed_todos from unnest(?) x(id) join dialogue.meeting m on m.pairing_id = x.id"
                    + " where m.starts_at >= ? and m.starts_at < ? and m.state in ('HELD', 'CLOSED')";
    private static final String LAST =
            "select m.pairing_id, max(m.starts_at) from unnest(?) x(id) join dialogue.meeting m"
                    + " on m.pairing_id = x.id where m.starts_at < ? and m.state in ('HELD', 'CLOSED') group by m.pairing_id";
    private static final String THEMES = "select w.meeting_id, w.place, w.sealed from unnest(?) x(id)"
            + " join dialogue.words w on w.meeting_id = x.id where w.place like 'theme/%'";
    private static final String PARTNERS =
            "select p.partner_id, m.partner_ratio from unnest(?) x(id) join dialogue.pairing p"
                    + " on p.partner_id = x.id join dialogue.meeting m on m.pairing_id = p.id where p.kind = 'MANAGER'"
                    + " and m.starts_at >= ? and m.starts_at < ? and m.state in ('HELD', 'CLOSED') and m.partner_ratio is not null";

    private static final String PAIRED =
            "select count(distinct p.member_id) from dialogue.pairing p where p.kind = 'MANAGER'"
                    + " and p.since_day <= ? and (p.until_day is null or p.until_day > ?)";

    private final Transactions transactions;

    public MonthReader(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A pairing with a manager.
     *
     * @param until the first day after it, or null
     */
    public record PairingOf(UUID id, UUID member, int everyDays, LocalDate since, @Nullable LocalDate until) {}

    /** A talk that took place. */
    public record Talk(
            UUID id,
            UUID pairing,
            Instant starts,
            @Nullable Integer clarity,
            @Nullable TalkRatio felt,
            boolean date,
            boolean theme,
            boolean todos) {}

    /** A theme under seal. */
    @SuppressWarnings("ArrayRecordComponent") // Read once and opened.
    public record SealedTheme(UUID meeting, String place, byte[] sealed) {}

    /** What a partner felt. */
    public record PartnerFelt(UUID partner, TalkRatio ratio) {}

    /** The pairings of members that were open on any of these days, the newest last. */
    public List<PairingOf> ofMembers(Collection<UUID> members, LocalDate first, LocalDate last) {
        return list(PAIRINGS.formatted("member_id"), members, MonthReader::pairing, last, first);
    }

    /** The pairings in which somebody listens. */
    public List<PairingOf> ofPartner(UUID partner, LocalDate first, LocalDate last) {
        return list(PAIRINGS.formatted("partner_id"), List.of(partner), MonthReader::pairing, last, first);
    }

    /** How many people had a manager on a day. */
    public int paired(LocalDate day) {
        return transactions.call(c -> {
            try (PreparedStatement select = c.prepareStatement(PAIRED)) {
                select.setObject(1, day);
                select.setObject(2, day);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    public List<Talk> talks(Collection<UUID> pairings, Instant from, Instant to) {
        return list(TALKS, pairings, MonthReader::talk, utc(from), utc(to));
    }

    /** When each pairing last talked before a moment; those that never did are missing. */
    public Map<UUID, Instant> lastBefore(Collection<UUID> pairings, Instant moment) {
        Map<UUID, Instant> last = new HashMap<>();
        list(LAST, pairings, rows -> last.put(rows.getObject(1, UUID.class), instant(rows, 2)), utc(moment));
        return last;
    }

    public List<SealedTheme> themes(Collection<UUID> meetings) {
        return list(
                THEMES,
                meetings,
                rows -> new SealedTheme(rows.getObject(1, UUID.class), rows.getString(2), rows.getBytes(3)));
    }

    public List<PartnerFelt> felt(Collection<UUID> partners, Instant from, Instant to) {
        return list(
                PARTNERS,
                partners,
                rows -> new PartnerFelt(rows.getObject(1, UUID.class), MeetingEntity.ratioOf(rows.getString(2))),
                utc(from),
                utc(to));
    }

    private static PairingOf pairing(ResultSet rows) throws SQLException {
        return new PairingOf(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                rows.getInt(3),
                rows.getObject(4, LocalDate.class),
                rows.getObject(5, LocalDate.class));
    }

    private static Talk talk(ResultSet rows) throws SQLException {
        String felt = rows.getString(5);
        return new Talk(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                instant(rows, 3),
                rows.getObject(4, Integer.class),
                felt == null ? null : MeetingEntity.ratioOf(felt),
                rows.getBoolean(6),
                rows.getBoolean(7),
                rows.getBoolean(8));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> List<T> list(String sql, Collection<UUID> ids, Reading<T> reading, Object... parameters) {
        return ids.isEmpty() ? List.of() : transactions.call(c -> read(c, sql, ids, reading, parameters));
    }

    private static <T> List<T> read(
            Connection connection, String sql, Collection<UUID> ids, Reading<T> reading, Object... parameters)
            throws SQLException {
        Array array = connection.createArrayOf("uuid", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 2, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } finally {
            array.free();
        }
    }
}
