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
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.core.internal.domain.content.Texts;
import org.shirube.platform.persistence.Transactions;

/** The library as HR edited it. Rows are added, and never change. */
public final class LibraryTexts {

    private static final int MOST = 100;
    private static final String COLUMNS = "select t.name, t.number, t.japanese, t.english, t.saved_by, t.saved_at";
    private static final String NEWEST = COLUMNS + " from dialogue.library_text t where t.number ="
            + " (select max(n.number) from dialogue.library_text n where n.name = t.name)";
    private static final String OF = COLUMNS + " from dialogue.library_text t where t.name = ? order by t.number desc";

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
        return transactions.call(c -> {
            try (PreparedStatement select = c.prepareStatement("select count(*) from dialogue.library_text");
                    ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** The newest of each sheet. */
    public List<Saved> newest() {
        return list(NEWEST, null, Integer.MAX_VALUE);
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
        transactions.run(c -> {
            try (PreparedStatement insert = c.prepareStatement("insert into dialogue.library_text"
                    + " (name, number, japanese, english, saved_by, saved_at) values (?, ?, ?, ?, ?, ?)")) {
                Texts texts = saved.texts();
                insert.setString(1, saved.name());
                insert.setInt(2, saved.number());
                insert.setString(3, texts == null ? null : texts.japanese());
                insert.setString(4, texts == null ? null : texts.english());
                insert.setString(5, saved.by());
                insert.setObject(6, saved.at().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        });
    }

    /** One version of a sheet. */
    public Optional<Saved> find(String name, int number) {
        return list(COLUMNS + " from dialogue.library_text t where t.name = ? and t.number = " + number, name, 1)
                .stream()
                .findFirst();
    }

    private List<Saved> list(String sql, @Nullable String name, int most) {
        return transactions.call(c -> {
            try (PreparedStatement select = c.prepareStatement(sql)) {
                if (name != null) {
                    select.setString(1, name);
                }
                select.setMaxRows(most);
                try (ResultSet rows = select.executeQuery()) {
                    List<Saved> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(saved(rows));
                    }
                    return all;
                }
            }
        });
    }

    private static Saved saved(ResultSet rows) throws SQLException {
        String japanese = rows.getString(3);
        String english = rows.getString(4);
        return new Saved(
                rows.getString(1),
                rows.getInt(2),
                japanese == null || english == null ? null : new Texts(japanese, english),
                rows.getString(5),
                rows.getObject(6, OffsetDateTime.class).toInstant());
    }
}
