// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.CommitWriter;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

@ParameterizedClass
@EnumSource(Dialect.class)
class TransactionsTest {

    @Parameter
    Dialect dialect;

    private Database database;
    private Transactions transactions;
    private PersistenceUnit alpha;
    private PersistenceUnit beta;

    @BeforeEach
    void open() {
        database = Database.open(Databases.fresh(dialect));
        transactions = database.transactions();
        alpha = database.open(Databases.ALPHA);
        beta = database.open(Databases.BETA);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void commits_two_units_and_jdbc_together() {
        transactions.call(c -> {
            addNote("first");
            addLabel("label");
            return insert(c, "by jdbc");
        });
        assertThat(notes()).containsExactly("by jdbc", "first");
        assertThat(labels()).isEqualTo(1);
        assertThat(transactions.running()).isFalse();
    }

    @Test
    void rolls_back_two_units_and_jdbc_together() {
        assertThatThrownBy(() -> transactions.call(c -> {
                    insert(c, "by jdbc");
                    addNote("first");
                    addLabel("label");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        assertThat(notes()).isEmpty();
        assertThat(labels()).isZero();
    }

    @Test
    void a_unit_that_fails_at_the_flush_takes_everything_back() {
        assertThatThrownBy(() -> transactions.call(c -> {
                    addNote("ok");
                    addLabel("longer than the twenty characters of the column");
                    return null;
                }))
                .isInstanceOf(PersistenceFailure.class)
                .hasMessageContaining("SQL state 22001")
                .hasMessageNotContaining("longer");
        assertThat(notes()).isEmpty();
        addNote("the thread is free again");
        assertThat(notes()).hasSize(1);
    }

    @Test
    void jdbc_reads_what_jpa_wrote_and_jpa_what_jdbc_wrote() {
        transactions.call(c -> {
            addNote("by jpa");
            assertThat(transactions.<Integer>call(inner -> count(inner, "by jpa")))
                    .isEqualTo(1);
            insert(c, "by jdbc");
            assertThat(noteNamed("by jdbc")).isNotNull();
            return null;
        });
    }

    @Test
    void one_entity_manager_serves_the_whole_transaction() {
        transactions.call(c -> {
            NoteEntity note = addNote("managed");
            NoteEntity found = alpha.call(em -> em.find(NoteEntity.class, note.id));
            assertThat(found).isSameAs(note);
            return null;
        });
    }

    @Test
    void keeps_types_to_the_microsecond() {
        NoteEntity note = addNote("types");
        NoteEntity read = alpha.call(em -> em.find(NoteEntity.class, note.id));
        assertThat(read).isNotSameAs(note);
        assertThat(read.id).isEqualTo(note.id);
        assertThat(read.day).isEqualTo(note.day);
        assertThat(read.at).isEqualTo(note.at);
        Object stored = transactions.call(c -> {
            try (var statement = c.prepareStatement("select id from alpha.note where id = ?")) {
                statement.setObject(1, note.id);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? rows.getObject(1, UUID.class) : null;
                }
            }
        });
        assertThat(stored).isEqualTo(note.id);
    }

    @Test
    void a_swallowed_failure_of_a_joined_call_still_rolls_back() {
        assertThatThrownBy(() -> transactions.call(c -> {
                    addNote("outer");
                    try {
                        transactions.call(inner -> {
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException e) {
                        return "swallowed";
                    }
                    return "never";
                }))
                .isInstanceOf(PersistenceFailure.class)
                .hasMessageContaining("a call inside the transaction failed");
        assertThat(notes()).isEmpty();
    }

    @Test
    void sql_errors_come_as_persistence_failure_without_the_value() {
        addNote("twice");
        assertThatThrownBy(() -> transactions.call(c -> insert(c, "twice")))
                .isInstanceOf(PersistenceFailure.class)
                .hasMessageContaining("23505")
                .hasMessageNotContaining("twice")
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_failed_statement_is_not_tried_again() {
        assertThatThrownBy(() -> alpha.call(em ->
                        em.createNativeQuery("select nothing from alpha.note").getResultList()))
                .isInstanceOf(PersistenceFailure.class)
                .hasMessageContaining(dialect == Dialect.H2 ? "42S22" : "42703");
    }

    @Test
    void after_commit_runs_after_and_never_after_a_rollback() {
        List<String> seen = new ArrayList<>();
        transactions.call(c -> {
            addNote("x");
            transactions.afterCommit(() -> seen.add("running=" + transactions.running() + " notes=" + notes().size()));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("a follower's failure is not the change's");
            });
            transactions.afterCommit(() -> seen.add("second"));
            seen.add("work");
            return null;
        });
        assertThat(seen).containsExactly("work", "running=false notes=1", "second");

        assertThatThrownBy(() -> transactions.call(c -> {
                    transactions.afterCommit(() -> seen.add("never"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seen).doesNotContain("never");
        assertThatThrownBy(() -> transactions.afterCommit(() -> seen.add("never")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rows_gathered_for_the_commit_are_written_last_by_rank_and_belong_to_the_transaction() {
        List<String> order = new ArrayList<>();
        Writer second = new Writer(2, rows -> order.add("second " + rows + notes()));
        Writer first = new Writer(1, rows -> addNote("first " + rows));
        transactions.call(c -> {
            transactions.beforeCommit(second, "a");
            transactions.beforeCommit(first, "b");
            transactions.beforeCommit(second, "c");
            addNote("work");
            return null;
        });
        assertThat(order).containsExactly("second [a, c][first [b], work]");

        Writer late = new Writer(1, rows -> {
            throw new IllegalStateException("too late");
        });
        assertThatThrownBy(() -> transactions.call(c -> {
                    addNote("lost");
                    transactions.beforeCommit(second, "lost");
                    transactions.beforeCommit(late, "x");
                    return null;
                }))
                .hasMessage("too late");
        assertThat(notes()).hasSize(2);
        addNote("nothing of a transaction that was rolled back comes with the next");
        assertThat(order).hasSize(1);
    }

    private record Writer(int rank, Consumer<List<String>> action) implements CommitWriter<String> {
        @Override
        public void write(List<String> rows) {
            action.accept(rows);
        }
    }

    @Test
    void the_connection_refuses_to_end_the_transaction_or_to_outlive_it() {
        Connection kept = transactions.call(c -> {
            assertThatThrownBy(c::commit).isInstanceOf(SQLException.class).hasMessageContaining("return to commit");
            assertThatThrownBy(c::rollback).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> c.setAutoCommit(true)).isInstanceOf(SQLException.class);
            c.close();
            insert(c, "still open");
            return c;
        });
        assertThatThrownBy(kept::createStatement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("has ended");
        assertThat(notes()).containsExactly("still open");
    }

    @Test
    void two_threads_have_two_transactions() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> work = other.submit(() -> transactions.call(c -> {
                addNote("other");
                insert(c, "other too");
                written.countDown();
                await(looked);
                return null;
            }));
            await(written);
            assertThat(transactions.running()).isFalse();
            assertThat(notes()).isEmpty();
            looked.countDown();
            work.get(10, TimeUnit.SECONDS);
            assertThat(notes()).hasSize(2);
        } finally {
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private NoteEntity addNote(String text) {
        NoteEntity note = new NoteEntity(text);
        alpha.call(em -> {
            em.persist(note);
            return null;
        });
        return note;
    }

    private void addLabel(String text) {
        beta.call(em -> {
            em.persist(new LabelEntity(text));
            return null;
        });
    }

    private NoteEntity noteNamed(String text) {
        return alpha.call(em -> em.createQuery("select n from NoteEntity n where n.text = :text", NoteEntity.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private List<String> notes() {
        return alpha.call(em -> em.createQuery("select n.text from NoteEntity n order by n.text", String.class)
                .getResultList());
    }

    private long labels() {
        return beta.call(em ->
                em.createQuery("select count(l) from LabelEntity l", Long.class).getSingleResult());
    }

    private static int count(Connection c, String text) throws SQLException {
        try (var statement = c.prepareStatement("select count(*) from alpha.note where text = ?")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static int insert(Connection c, String text) throws SQLException {
        try (var statement = c.prepareStatement("insert into alpha.note (id, text, at) values (?, ?, now())")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, text);
            return statement.executeUpdate();
        }
    }
}
