// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.Leases;

@ParameterizedClass
@EnumSource(Dialect.class)
class LeasesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(2);
    private static final String JOB = "figures/2026-10";

    @Parameter
    Dialect dialect;

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(Databases.fresh(dialect));
        database.open(Databases.BETA);
        database.transactions().run(c -> {
            try (Statement create = c.createStatement()) {
                create.execute("create table beta.lease (job varchar(100) primary key, holder uuid not null,"
                        + " until_at timestamp(6) with time zone not null)");
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void one_has_it_until_it_ends_or_is_given_back() {
        assertThat(at(NOW).take(JOB, one, LENGTH)).isTrue();
        assertThat(at(NOW).take(JOB, two, LENGTH)).isFalse();
        assertThat(at(NOW).take("another", two, LENGTH)).isTrue();
        assertThat(at(NOW.plusSeconds(100)).take(JOB, one, LENGTH)).isTrue();
        assertThat(at(NOW.plusSeconds(219)).take(JOB, two, LENGTH)).isFalse();
        assertThat(at(NOW.plusSeconds(220)).take(JOB, two, LENGTH)).isTrue();
        assertThat(at(NOW.plusSeconds(221)).take(JOB, one, LENGTH)).isFalse();
        at(NOW).release(JOB, one);
        assertThat(at(NOW.plusSeconds(222)).take(JOB, one, LENGTH)).isFalse();
        at(NOW).release(JOB, two);
        assertThat(at(NOW.plusSeconds(222)).take(JOB, one, LENGTH)).isTrue();
    }

    @Test
    void of_many_at_once_one_gets_it() {
        for (String job : new String[] {"a", "b", "c"}) {
            assertThat(IntStream.range(0, 8)
                            .parallel()
                            .filter(i -> at(NOW).take(job, UUID.randomUUID(), LENGTH))
                            .count())
                    .isEqualTo(1);
        }
    }

    private Leases at(Instant now) {
        return new Leases(database.transactions(), "beta.lease", Clock.fixed(now, ZoneOffset.UTC));
    }
}
