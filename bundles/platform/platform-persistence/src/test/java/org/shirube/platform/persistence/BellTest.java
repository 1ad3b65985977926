// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BellTest {

    private final Bell<String, String> bell = new Bell<>();
    private final List<String> heard = new ArrayList<>();

    @Test
    @DisplayName("a change is told once, and all of it where others were missed")
    void told_once() {
        bell.watch("room", 3, heard::add);
        bell.ring("room", 3, "note", "all");
        bell.ring("room", 4, "note", "all");
        bell.ring("room", 4, "note", "all");
        bell.ring("room", 6, "note", "all");
        bell.ring("room", 5, "note", "all");
        bell.ring("elsewhere", 9, "note", "all");
        assertThat(heard).containsExactly("note", "all");
    }

    @Test
    @DisplayName("who cannot be told is no trouble to the others, and who went hears nothing more")
    void listeners() throws Exception {
        bell.watch("room", 0, change -> {
            throw new IllegalStateException("gone");
        });
        AutoCloseable watch = bell.watch("room", 0, heard::add);
        bell.ring("room", 1, "note", "all");
        watch.close();
        bell.ring("room", 2, "note", "all");
        assertThat(heard).containsExactly("note");
        assertThat(bell.watched()).containsExactly("room");
    }

    @Test
    @DisplayName("a patrol looks again and again, also after a look that failed")
    void patrol() {
        AtomicInteger looks = new AtomicInteger();
        try (Patrol patrol = new Patrol("looking", () -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("no database");
            }
        })) {
            await().until(() -> looks.get() > 1);
        }
    }

    @Test
    @DisplayName("a patrol does not ask for too many at once")
    void in_steps() {
        List<Integer> steps = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        Patrol.look(
                IntStream.range(0, 1_100).boxed().toList(),
                some -> {
                    steps.add(some.size());
                    return Map.of(some.get(0), 1L);
                },
                (key, stamp) -> found.add(key));
        assertThat(steps).containsExactly(500, 500, 100);
        assertThat(found).containsExactly(0, 500, 1_000);
    }
}
