// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.core.internal.domain.content.Texts;
import org.shirube.platform.persistence.Sql;
import org.shirube.platform.persistence.Transactions;

/** The library as HR edited it. Rows are added, and never change. */
public final class LibraryTexts {

    private static final int MOST = 100;
    private static final String COLUMNS = "select t.name, t.number, t.japanese, t.english, t.saved_by, t.saved_at";
    private static final String NEWEST = COLUMNS + " from dialogue.library_text t where t.number ="
            + " (select max(n.number) from dialogue.library_text n where n.name = t.name)";
    private static final String OF =
            COLUMNS + " from dialogue.library_text t where t.name = ? order by t.number desc limit ?";
    private static final String ONE = COLUMNS + " from dialogue.library_text t where t.name = ? and t.number = ?";

    private final Transactions transactions;

    public LibraryTexts(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Something that was saved.
     *
     * @param texts null where it went back to what was shipped
     */
    public record Saved(String name, int number, @Nullable Texts texts, String by, Instant at) {}

    /** Grows with everything that is saved, on any node. */
    public long mark() {
        return transactions.call(c -> Sql.number(c, "select count(*) from dialogue.library_text"));
    }

    /** The newest of each sheet. */
    public List<Saved> newest() {
        return list(NEWEST);
    }

    /** What was saved of a sheet, newest first. */
    public List<Saved> of(String name) {
        return list(OF, name, MOST);
    }

    /** The number of the newest; 0 where nothing was saved. */
    public int newest(String name) {
        return list(OF, name, 1).stream().findFirst().map(Saved::number).orElse(0);
    }

    /** The database refuses a number that is there already. */
    public void add(Saved saved) {
        Texts texts = saved.texts();
        transactions.run(c -> Sql.run(
                c,
                "insert into dialogue.library_text (name, number, japanese, english, saved_by, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                saved.name(),
                saved.number(),
                texts == null ? null : texts.japanese(),
                texts == null ? null : texts.english(),
                saved.by(),
                saved.at()));
    }

    /** One version of a sheet. */
    public Optional<Saved> find(String name, int number) {
        return list(ONE, name, number).stream().findFirst();
    }

    private List<Saved> list(String sql, Object... values) {
        return transactions.call(c -> Sql.rows(c, sql, LibraryTexts::saved, values));
    }

    private static Saved saved(ResultSet row) throws SQLException {
        String japanese = row.getString("japanese");
        String english = row.getString("english");
        return new Saved(
                row.getString("name"),
                row.getInt("number"),
                japanese == null || english == null ? null : new Texts(japanese, english),
                row.getString("saved_by"),
                Sql.instant(row, "saved_at"));
    }
}
