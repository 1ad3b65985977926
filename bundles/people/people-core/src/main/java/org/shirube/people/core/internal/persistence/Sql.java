// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement with named parameters. Texts of statements are constants of this package, and values only ever go in as
 * parameters; a collection becomes a list of them, and an array stays one, for {@code = any(…)}.
 */
final class Sql {

    private static final Pattern NAME = Pattern.compile(":([a-z][A-Za-z]*)");

    private final String text;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Sql(String text) {
        this.text = text;
    }

    static Sql of(String text) {
        return new Sql(text);
    }

    Sql set(String name, @Nullable Object value) {
        values.put(name, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    /** Runs it and returns how many rows it touched. */
    long update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeLargeUpdate();
        }
    }

    /** Hands on row by row. */
    void each(Connection connection, RowReader<?> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(2_000);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, rows -> found.add(reader.read(rows)));
        return found;
    }

    <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    /** The first column of the only row. */
    long number(Connection connection) throws SQLException {
        return first(connection, rows -> rows.getLong(1)).orElse(0L);
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        List<@Nullable Object> inOrder = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (names.find()) {
            String name = names.group(1);
            if (!values.containsKey(name)) {
                throw new IllegalStateException("no value for :" + name);
            }
            names.appendReplacement(plain, marks(values.get(name), inOrder));
        }
        names.appendTail(plain);
        PreparedStatement statement = connection.prepareStatement(plain.toString());
        for (int i = 0; i < inOrder.size(); i++) {
            Object value = inOrder.get(i);
            statement.setObject(
                    i + 1, value instanceof String[] all ? connection.createArrayOf("varchar", all) : value);
        }
        return statement;
    }

    private static String marks(@Nullable Object value, List<@Nullable Object> inOrder) {
        if (value instanceof Collection<?> many) {
            inOrder.addAll(many);
            return String.join(", ", java.util.Collections.nCopies(many.size(), "?"));
        }
        inOrder.add(value);
        return "?";
    }

    /** Turns a row into something. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
