// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void locks_double_up_to_the_longest() {
        LockOut lockOut = new LockOut(3, Duration.ofMinutes(1), Duration.ofMinutes(5));
        Instant now = Instant.EPOCH;
        assertThat(lockOut.lockedUntil(2, now)).isNull();
        assertThat(lockOut.lockedUntil(3, now)).isEqualTo(now.plusSeconds(60));
        assertThat(lockOut.lockedUntil(5, now)).isEqualTo(now.plusSeconds(240));
        assertThat(lockOut.lockedUntil(6, now)).isEqualTo(now.plusSeconds(300));
        assertThat(lockOut.lockedUntil(1_000, now)).isEqualTo(now.plusSeconds(300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LockOut(0, Duration.ofMinutes(1), Duration.ofMinutes(5)));
    }

    @Test
    void waiting_is_said_in_one_sentence() {
        String directory = "org.shirube.people.api.PeopleDirectory";
        assertThat(Waiting.forService(directory, null, Optional.of("people.core")))
                .isEqualTo("waits for PeopleDirectory, which people.core provides");
        assertThat(Waiting.forService(directory, null, Optional.empty()))
                .isEqualTo("waits for PeopleDirectory, which no installed module provides");
        assertThat(Waiting.forService(
                        "org.shirube.platform.persistence.PersistenceUnit",
                        "(shirube.unit=people)",
                        Optional.of("platform.persistence")))
                .isEqualTo("waits for the tables of people, which are not migrated yet");
        assertThat(Waiting.forService("org.shirube.platform.persistence.Transactions", null, Optional.empty()))
                .isEqualTo("waits for the database, which does not answer yet");
    }
}
