// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.shirube.mentoring.core.internal.engine.Rematch.Change;
import org.shirube.mentoring.core.internal.engine.Rematch.Pair;

/** By which pairs one matching differs from another, step by step; what is done and undone cancels out. */
final class Moves {

    private final Set<Pair> ended = new LinkedHashSet<>();
    private final Set<Pair> begun = new LinkedHashSet<>();

    Moves() {}

    Moves(Moves others) {
        ended.addAll(others.ended);
        begun.addAll(others.begun);
    }

    void end(Pair pair) {
        if (!begun.remove(pair)) {
            ended.add(pair);
        }
    }

    void begin(Pair pair) {
        if (!ended.remove(pair)) {
            begun.add(pair);
        }
    }

    void add(Change change) {
        change.ended().forEach(this::end);
        change.begun().forEach(this::begin);
    }

    Set<Pair> ended() {
        return ended;
    }

    Set<Pair> begun() {
        return begun;
    }
}
