// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.platform.persistence.Sql;
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
            "select m.pairing_id, max(m.starts_at) as last_at from unnest(?) x(id) join dialogue.meeting m"
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
        return list(PAIRINGS.formatted("member_id"), MonthReader::pairing, members, last, first);
    }

    /** The pairings in which somebody listens. */
    public List<PairingOf> ofPartner(UUID partner, LocalDate first, LocalDate last) {
        return list(PAIRINGS.formatted("partner_id"), MonthReader::pairing, List.of(partner), last, first);
    }

    /** How many people had a manager on a day. */
    public int paired(LocalDate day) {
        return transactions.call(c -> Sql.number(c, PAIRED, day, day));
    }

    public List<Talk> talks(Collection<UUID> pairings, Instant from, Instant to) {
        return list(TALKS, MonthReader::talk, pairings, from, to);
    }

    /** When each pairing last talked before a moment; those that never did are missing. */
    public Map<UUID, Instant> lastBefore(Collection<UUID> pairings, Instant moment) {
        Map<UUID, Instant> last = new HashMap<>();
        transactions.run(c -> Sql.each(
                c, LAST, row -> last.put(Sql.uuid(row, "pairing_id"), Sql.instant(row, "last_at")), pairings, moment));
        return last;
    }

    public List<SealedTheme> themes(Collection<UUID> meetings) {
        return list(
                THEMES,
                row -> new SealedTheme(Sql.uuid(row, "meeting_id"), row.getString("place"), row.getBytes("sealed")),
                meetings);
    }

    public List<PartnerFelt> felt(Collection<UUID> partners, Instant from, Instant to) {
        return list(
                PARTNERS,
                row -> new PartnerFelt(
                        Sql.uuid(row, "partner_id"), MeetingEntity.ratioOf(row.getString("partner_ratio"))),
                partners,
                from,
                to);
    }

    private static PairingOf pairing(ResultSet row) throws SQLException {
        return new PairingOf(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "member_id"),
                row.getInt("every_days"),
                Sql.day(row, "since_day"),
                row.getObject("until_day", LocalDate.class));
    }

    private static Talk talk(ResultSet row) throws SQLException {
        String felt = row.getString("member_ratio");
        return new Talk(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "pairing_id"),
                Sql.instant(row, "starts_at"),
                row.getObject("clarity", Integer.class),
                felt == null ? null : MeetingEntity.ratioOf(felt),
                row.getBoolean("closed_date"),
                row.getBoolean("closed_theme"),
                row.getBoolean("closed_todos"));
    }

    private <T> List<T> list(String sql, Sql.Row<T> row, Object... values) {
        return transactions.call(c -> Sql.rows(c, sql, row, values));
    }
}
