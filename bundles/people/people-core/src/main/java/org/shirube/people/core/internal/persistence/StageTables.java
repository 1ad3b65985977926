// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.platform.persistence.Dialect;

/**
 * The tables a run stages its rows in. Each run has its own, so that throwing a million rows away is one drop. They are not
 * logged on PostgreSQL: what a crash of the server empties is delivered again.
 */
public final class StageTables {

    private final long runNo;

    public StageTables(long runNo) {
        this.runNo = runNo;
    }

    String rows(Shape shape) {
        return name("rows", shape);
    }

    /** Ids that this run neither changes nor ends. */
    String kept(Shape shape) {
        return name("kept", shape);
    }

    /** Who differs, and over which days. */
    String delta(Shape shape) {
        return name("delta", shape);
    }

    String posts() {
        return "people.stage_" + runNo + "_posts";
    }

    String refusals() {
        return "people.stage_" + runNo + "_refusals";
    }

    /** People of the directory who were not delivered, where the run knew them beforehand. */
    String missing() {
        return "people.stage_" + runNo + "_missing";
    }

    /** Rows that a rule has found, while it is at work. */
    String marks() {
        return "people.stage_" + runNo + "_marks";
    }

    String files() {
        return "people.stage_" + runNo + "_files";
    }

    /** Creates all of them, empty. */
    public void create(Connection connection, Dialect dialect) throws SQLException {
        boolean postgres = dialect == Dialect.POSTGRESQL;
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : definitions().entrySet()) {
                String columns =
                        postgres ? table.getValue().replace("varchar", "text collate \"C\"") : table.getValue();
                statement.execute(
                        "create " + (postgres ? "unlogged " : "") + "table " + table.getKey() + " (" + columns + ")");
            }
            for (String indexed : postgres ? mergeIndexes() : allIndexes()) {
                statement.execute("create index on " + indexed);
            }
        }
    }

    /** The names of all of them. */
    public Set<String> all() {
        return definitions().keySet();
    }

    /** Removes those that are there. */
    public void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : all()) {
                statement.execute("drop table if exists " + table);
            }
        }
    }

    private Map<String, String> definitions() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Shape shape : Shape.values()) {
            all.put(
                    rows(shape),
                    "seq integer, file_no integer, line bigint, external_id varchar, valid_from date, valid_to date,"
                            + " dated boolean, "
                            + String.join(
                                    " varchar, ",
                                    List.of(shape.content()
                                            .replace(", row_hash", "")
                                            .split(", ")))
                            + " varchar, row_hash bigint");
            all.put(kept(shape), "external_id varchar");
            all.put(
                    delta(shape),
                    "external_id varchar, entity_id uuid, kind varchar, seq integer, win_from date, win_to date");
        }
        all.put(posts(), "seq integer, ordinal smallint, unit_ref varchar, position_title varchar");
        all.put(
                refusals(),
                "seq integer, file_no integer, line bigint, external_id varchar, column_name varchar,"
                        + " reason varchar, offending varchar, raw_text varchar");
        all.put(missing(), "external_id varchar");
        all.put(marks(), "seq integer");
        all.put(files(), "file_no integer, file_name varchar");
        return all;
    }

    /** PostgreSQL joins by hashing and needs an index only where a statement looks up one row at a time. */
    private List<String> mergeIndexes() {
        return List.of(delta(Shape.UNIT) + " (entity_id)", delta(Shape.PERSON) + " (entity_id)", refusals() + " (seq)");
    }

    /** H2 joins by looking up, always. */
    private List<String> allIndexes() {
        List<String> all = new ArrayList<>(mergeIndexes());
        for (Shape shape : Shape.values()) {
            all.add(rows(shape) + " (external_id)");
            all.add(rows(shape) + " (seq)");
            all.add(kept(shape) + " (external_id)");
            all.add(delta(shape) + " (external_id)");
        }
        all.add(refusals() + " (external_id)");
        all.add(posts() + " (seq)");
        all.add(missing() + " (external_id)");
        all.add(marks() + " (seq)");
        return all;
    }

    private String name(String what, Shape shape) {
        return "people.stage_" + runNo + "_" + what + "_" + (shape == Shape.PERSON ? "people" : "units");
    }
}
