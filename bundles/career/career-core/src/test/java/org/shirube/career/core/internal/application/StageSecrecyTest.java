// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.Stage;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/** What somebody learns who reads the tables, the ledger and the trail instead of asking. */
@OnBothDatabases
class StageSecrecyTest {

    private static final Pattern TELLS = Pattern.compile("(?i)\\b(?:stage[ _.-]?)?(?:[1-5]|"
            + Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining("|")) + ")\\b");

    private final List<Actor> members =
            Arrays.stream(Stage.values()).map(stage -> person("member")).toList();
    private final Actor companion = person("companion");

    @Parameter
    Dialect dialect;

    private Careers careers;

    @BeforeEach
    void everybodyChooses() {
        careers = new Careers(dialect);
        for (Stage stage : Stage.values()) {
            Actor member = members.get(stage.ordinal());
            careers.pair(companion, member);
            careers.grants.give(member, "career.stage", id(companion).value(), null);
            careers.stages.choose(member, stage);
            careers.stages.choose(member, stage);
            careers.stages.suggest(companion, id(member), stage);
            careers.stages.notNow(member);
            assertThat(careers.stages.of(companion, id(member))).isPresent();
        }
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F33, F35: no column holds a stage, as a word or as a number")
    void tables_do_not_tell() {
        List<Object> cells = new ArrayList<>();
        Set<String> tables = tables();
        assertThat(tables)
                .containsExactly("stage_drawing", "stage_entry", "stage_figure", "stage_pause", "stage_suggestion");
        tables.forEach(table -> cells.addAll(cells(table)));
        assertThat(cells).hasSize(5 * (2 * 4 + 3 + 5));
        assertThat(cells).noneMatch(Number.class::isInstance).noneMatch(cell -> tells(text(cell)));
    }

    @Test
    @DisplayName("F33, F35: what is sealed is as long for one stage as for another")
    void length_does_not_tell() {
        List<Object> cells = cells("stage_entry");
        cells.addAll(cells("stage_suggestion"));
        List<Integer> lengths = cells.stream()
                .filter(byte[].class::isInstance)
                .map(bytes -> opened((byte[]) bytes).length())
                .toList();
        assertThat(lengths).hasSize(3 * Stage.values().length).allMatch(length -> length == 1);
    }

    @Test
    @DisplayName("F33, F35: a choice that confirms leaves the same rows as one that changes")
    void rows_do_not_tell_who_changed() {
        Actor steady = person("steady");
        Actor moving = person("moving");
        int before = cells("stage_entry").size();
        careers.stages.choose(steady, Stage.TWO);
        careers.stages.choose(steady, Stage.TWO);
        int between = cells("stage_entry").size();
        careers.stages.choose(moving, Stage.TWO);
        careers.stages.choose(moving, Stage.THREE);
        assertThat(cells("stage_entry").size() - between).isEqualTo(between - before);
    }

    @Test
    @DisplayName("F33, F35: neither the ledger nor the trail tells a stage")
    void ledger_and_trail_do_not_tell() {
        assertThat(careers.ledger.activities)
                .hasSize(10)
                .allMatch(activity -> activity.attributes().isEmpty())
                .allMatch(activity -> activity.kind().equals("career.stage.chosen"));
        assertThat(careers.audit.entries)
                .hasSize(10)
                .noneMatch(entry -> tells(entry.action()))
                .allMatch(entry -> entry.detail().isEmpty());
    }

    @Test
    @DisplayName("F35: nothing of a person remains in the tables after they had it removed")
    void nothing_remains() {
        members.forEach(careers.stages::forget);
        tables().forEach(table -> assertThat(cells(table)).isEmpty());
    }

    private Set<String> tables() {
        return careers.database.transactions().call(connection -> {
            Set<String> tables = new TreeSet<>();
            try (ResultSet rows =
                    connection.getMetaData().getTables(null, "career", "stage%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            return tables;
        });
    }

    private List<Object> cells(String table) {
        return careers.database.transactions().call(connection -> {
            List<Object> cells = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from career." + table)) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        cells.add(rows.getObject(column));
                    }
                }
            }
            return cells;
        });
    }

    /** What the double of the seals was given to seal. */
    private static String opened(byte[] sealed) {
        String label = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
        return label.substring(label.indexOf('\n') + 1);
    }

    private static boolean tells(String text) {
        return TELLS.matcher(text).find();
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : cell.toString();
    }
}
