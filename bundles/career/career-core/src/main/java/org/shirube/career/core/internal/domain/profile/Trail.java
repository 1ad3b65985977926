// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.profile;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.StatementId;

/** What the lives of all statements tell together. */
public final class Trail {

    private final Map<StatementId, Life> lives;

    /** @param lives in the order in which they began */
    public Trail(Map<StatementId, Life> lives) {
        this.lives = Collections.unmodifiableMap(lives);
    }

    /** Newest first. What happened at one moment stands in the reverse of its order too. */
    public List<Change> changes() {
        List<Change> changes = lives.entrySet().stream()
                .flatMap(life -> life.getValue().changes(life.getKey()).stream())
                .sorted(Comparator.comparing(Change::at))
                .collect(Collectors.toList());
        Collections.reverse(changes);
        return changes;
    }

    /** What became of each statement between two moments; in the order of the fields. */
    public List<Difference> between(Instant then, Instant now) {
        return lives.entrySet().stream()
                .flatMap(life -> difference(life.getKey(), life.getValue(), then, now))
                .sorted(Comparator.comparing(Difference::field))
                .toList();
    }

    private static Stream<Difference> difference(StatementId id, Life life, Instant then, Instant now) {
        Optional<Wording> before = life.at(then);
        Optional<Wording> after = life.at(now);
        return before.isEmpty() && after.isEmpty()
                ? Stream.empty()
                : Stream.of(new Difference(
                        id,
                        life.field(),
                        before.map(Wording::words).orElse(null),
                        after.map(Wording::words).orElse(null)));
    }
}
