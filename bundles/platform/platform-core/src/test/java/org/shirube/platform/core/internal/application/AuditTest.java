// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class AuditTest {

    private final Actor person = Platform.employee("person");
    private final Actor looker = Platform.employee("looker");

    @Parameter
    Dialect dialect;

    private Platform platform;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @DisplayName("F34: a person sees who looked at what of theirs, newest first, and nobody else sees it")
    void the_person_sees_who_looked() {
        look("profile");
        platform.clock.advance(Duration.ofMinutes(1));
        look("lifeline");
        List<AuditEntry> trail =
                platform.audit.about(person, subject(), PageRequest.first(10)).items();
        assertThat(trail).extracting(AuditEntry::detail).containsExactly("lifeline", "profile");
        assertThat(trail).extracting(AuditEntry::login).containsOnly("looker");
        assertThat(trail.get(0).at()).isEqualTo(platform.clock.instant());
        assertThat(platform.audit.about(person, subject(), PageRequest.first(1)).more())
                .isTrue();
        assertThat(platform.audit
                        .about(Platform.OPERATOR, subject(), PageRequest.first(9))
                        .items())
                .hasSize(2);
        assertThatThrownBy(() -> platform.audit.about(looker, subject(), PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> platform.audit.verify(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        assertThatThrownBy(() -> platform.transactions.run(c -> {
                    look("never");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        look("once");
        assertThat(verify()).matches(found -> found.whole() && found.entries() == 1);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform.audit.record(looker, "Not Dotted", subject(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform.audit.record(looker, "a", subject(), "x".repeat(501)));
    }

    @Test
    void stays_one_chain_under_eight_writers() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> writers = new ArrayList<>();
        for (int w = 0; w < 8; w++) {
            writers.add(pool.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    platform.transactions.run(c -> {
                        look("one");
                        look("two");
                    });
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertThat(verify()).matches(found -> found.whole() && found.entries() == 800);
    }

    @Test
    void every_kind_of_tampering_shows() {
        for (int i = 0; i < 10; i++) {
            look("entry " + i);
        }
        assertThat(verify().whole()).isTrue();
        assertShows("update platform.audit_entry set detail = 'x' where sequence = 4", 4);
        assertShows("update platform.audit_entry set login = 'x' where sequence = 1", 1);
        assertShows("update platform.audit_entry set at = at + interval '1' second where sequence = 10", 10);
        assertShows("update platform.audit_entry set actor = subject_id where sequence = 2", 2);
        assertShows("delete from platform.audit_entry where sequence = 5", 5);
        assertShows("delete from platform.audit_entry where sequence = 10", 10);
        assertShows("delete from platform.audit_entry", 1);
        assertShows("update platform.audit_head set entries = 9", 10);
        assertShows("update platform.audit_head set hash = 'x'", 11);
        assertShows("delete from platform.audit_head", 0);
        assertShows(
                "insert into platform.audit_entry select 11, at, actor, login, action, subject_type, subject_id, detail,"
                        + " hash from platform.audit_entry where sequence = 10",
                11);
        assertThat(verify().whole()).isTrue();
    }

    /** Tampers in a transaction of its own that is rolled back after the look. */
    private void assertShows(String tampering, long expected) {
        List<AuditVerification> found = new ArrayList<>();
        assertThatThrownBy(() -> platform.transactions.run(c -> {
                    try (var statement = c.createStatement()) {
                        statement.executeUpdate(tampering);
                    }
                    found.add(verify());
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(found.get(0).whole()).as(tampering).isFalse();
        if (expected > 0) {
            assertThat(found.get(0).firstBroken()).as(tampering).isEqualTo(expected);
        }
    }

    private void look(String what) {
        platform.audit.record(looker, "person.viewed", subject(), what);
    }

    private Subject subject() {
        UUID employee = person.person().orElseThrow();
        return new Subject("employee", employee);
    }

    private AuditVerification verify() {
        return platform.audit.verify(Platform.OPERATOR);
    }
}
