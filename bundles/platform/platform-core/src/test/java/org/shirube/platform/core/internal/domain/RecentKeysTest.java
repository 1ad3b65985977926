// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.testing.MutableClock;

class RecentKeysTest {

    private final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    private final RecentKeys recent = new RecentKeys(clock);
    private final SecretKey key = AesGcm.key(AesGcm.randomKey());

    @Test
    void trusts_a_key_for_two_seconds_from_before_it_was_read() {
        RecentKeys.Reading reading = recent.reading();
        clock.advance(Duration.ofMillis(1_500));
        recent.put(circle(1), key, reading);
        assertThat(recent.find(circle(1))).contains(key);
        assertThat(recent.find(circle(2))).isEmpty();
        clock.advance(Duration.ofMillis(500));
        assertThat(recent.find(circle(1))).isEmpty();
    }

    @Test
    void trusts_nothing_after_the_clock_was_set_back() {
        recent.put(circle(1), key, recent.reading());
        clock.advance(Duration.ofMillis(-1));
        assertThat(recent.find(circle(1))).isEmpty();
    }

    @Test
    void a_key_that_was_being_read_while_one_was_forgotten_is_not_kept() {
        RecentKeys.Reading reading = recent.reading();
        recent.forget(circle(1));
        recent.put(circle(1), key, reading);
        assertThat(recent.find(circle(1))).isEmpty();
        recent.put(circle(1), key, recent.reading());
        assertThat(recent.find(circle(1))).contains(key);
        recent.forget(circle(1));
        assertThat(recent.find(circle(1))).isEmpty();
    }

    @Test
    void keeps_few_and_drops_those_it_no_longer_trusts() {
        for (int i = 0; i < RecentKeys.MAX + 10; i++) {
            recent.put(circle(i), key, recent.reading());
        }
        assertThat(recent.size()).isEqualTo(RecentKeys.MAX);
        assertThat(recent.find(circle(9))).isEmpty();
        assertThat(recent.find(circle(RecentKeys.MAX + 9))).contains(key);
        clock.advance(RecentKeys.TRUSTED);
        recent.put(circle(1), key, recent.reading());
        assertThat(recent.size()).isEqualTo(1);
    }

    private static Circle circle(int number) {
        return new Circle("a", new UUID(0, number));
    }
}
