// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class KeepingTest {

    private static final Kind<Thing> THINGS = new Kind<>("test.thing", Thing.class, 3);
    private static final Kind<Thing> OTHERS = new Kind<>("test.other", Thing.class, 3);
    private static final Thing THING = new Thing("雨の日に", -5, LocalDate.of(2011, 3, 14), List.of("a", "b"));

    private final EmployeeId owner = new EmployeeId(UUID.randomUUID());
    private final EmployeeId other = new EmployeeId(UUID.randomUUID());

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Keeping keeping;

    record Thing(String words, int number, LocalDate day, List<String> more) {}

    record OlderThing(String words, int number) {}

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        keeping = careers.keeping;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    void keeps_and_gives_back_oldest_first() {
        Kept<Thing> first = keeping.add(owner, THINGS, THING);
        Kept<Thing> second = keeping.add(owner, THINGS, new Thing("", 5, LocalDate.MAX, List.of()));
        assertThat(first.content()).isEqualTo(THING);
        assertThat(keeping.all(owner, THINGS)).containsExactly(first, second);
        assertThat(keeping.find(owner, THINGS, first.id())).contains(first);
    }

    @Test
    void is_of_one_owner_and_one_kind() {
        Kept<Thing> kept = keeping.add(owner, THINGS, THING);
        assertThat(keeping.all(other, THINGS)).isEmpty();
        assertThat(keeping.find(other, THINGS, kept.id())).isEmpty();
        assertThat(keeping.find(owner, OTHERS, kept.id())).isEmpty();
        assertThat(keeping.remove(other, THINGS, kept.id())).isFalse();
        assertThatThrownBy(() -> keeping.change(other, THINGS, kept.id(), kept.version(), THING))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThat(keeping.all(owner, THINGS)).containsExactly(kept);
    }

    @Test
    void changes_what_was_read_and_nothing_newer() {
        Kept<Thing> read = keeping.add(owner, THINGS, THING);
        careers.clock.advance(Duration.ofDays(1));
        Thing better = new Thing("晴れた日に", 4, THING.day(), List.of());
        Kept<Thing> changed = keeping.change(owner, THINGS, read.id(), read.version(), better);
        assertThat(changed.content()).isEqualTo(better);
        assertThat(changed.made()).isEqualTo(read.made());
        assertThat(changed.changed()).isEqualTo(Instant.parse("2026-04-02T00:00:00Z"));
        assertThatThrownBy(() -> keeping.change(owner, THINGS, read.id(), read.version(), THING))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThat(keeping.all(owner, THINGS)).containsExactly(changed);
        assertThat(keeping.remove(owner, THINGS, read.id())).isTrue();
        assertThatThrownBy(() -> keeping.change(owner, THINGS, read.id(), changed.version(), THING))
                .isInstanceOf(ChangedElsewhereException.class);
    }

    @Test
    void has_a_limit_for_each_kind() {
        for (int i = 0; i < THINGS.most(); i++) {
            keeping.add(owner, THINGS, THING);
        }
        assertThatThrownBy(() -> keeping.add(owner, THINGS, THING))
                .isInstanceOfSatisfying(
                        LimitReachedException.class, e -> assertThat(e.most()).isEqualTo(3));
        keeping.add(owner, OTHERS, THING);
        keeping.add(other, THINGS, THING);
    }

    @Test
    void reads_what_an_older_version_kept() {
        Kind<OlderThing> older = new Kind<>(THINGS.name(), OlderThing.class, 3);
        keeping.add(owner, older, new OlderThing("words", 1));
        assertThat(keeping.all(owner, THINGS))
                .extracting(Kept::content)
                .containsExactly(new Thing("words", 1, null, null));
        Kept<Thing> newer = keeping.add(owner, THINGS, THING);
        assertThat(keeping.find(owner, older, newer.id()).orElseThrow().content())
                .isEqualTo(new OlderThing(THING.words(), -5));
    }

    @Test
    void what_is_sealed_opens_in_its_own_place_only() {
        Kept<Thing> one = keeping.add(owner, THINGS, THING);
        Kept<Thing> two = keeping.add(owner, THINGS, THING);
        careers.database.transactions().run(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update career.personal_record set sealed = (select sealed from"
                        + " career.personal_record where id = '" + one.id() + "') where id = '" + two.id() + "'");
            }
        });
        assertThatThrownBy(() -> keeping.find(owner, THINGS, two.id())).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void a_fault_in_what_was_kept_quotes_no_word() {
        Kind<String> text = new Kind<>(THINGS.name(), String.class, 3);
        keeping.add(owner, text, "秘密のことば");
        assertThatThrownBy(() -> keeping.all(owner, THINGS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.thing")
                .hasNoCause()
                .hasMessageNotContaining("秘密");
    }

    @Test
    void the_table_tells_when_and_nothing_else() {
        keeping.add(owner, THINGS, THING);
        String row = careers.database.transactions().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from career.personal_record")) {
                rows.next();
                StringBuilder cells = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.append(rows.getMetaData().getColumnLabel(i).toLowerCase())
                            .append(' ');
                }
                return cells.toString();
            }
        });
        assertThat(row.trim().split(" "))
                .containsExactly("id", "owner_id", "kind", "version", "made_at", "changed_at", "sealed");
    }
}
