// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.Stages;

/** What follows from a person's answers, given newest first. */
public final class Answers {

    private static final Duration REST = Duration.ofDays(Stages.DAYS_BETWEEN_QUESTIONS);

    private Answers() {}

    /** The stage that holds, since it was first chosen without another in between. Reads no further than it must. */
    public static Optional<StageEntry> current(Iterator<StageEntry> answers) {
        if (!answers.hasNext()) {
            return Optional.empty();
        }
        StageEntry first = answers.next();
        while (answers.hasNext()) {
            StageEntry before = answers.next();
            if (before.stage() != first.stage()) {
                break;
            }
            first = before;
        }
        return Optional.of(first);
    }

    /** The stages one after another, newest first; answers that confirm leave no trace. */
    public static List<StageEntry> history(List<StageEntry> answers) {
        List<StageEntry> history = new ArrayList<>();
        for (StageEntry answer : answers) {
            int last = history.size() - 1;
            if (last >= 0 && history.get(last).stage() == answer.stage()) {
                history.set(last, answer);
            } else {
                history.add(answer);
            }
        }
        return List.copyOf(history);
    }

    /** Whether it is time to ask. */
    public static boolean askAgain(Optional<Instant> lastAnswer, Instant now) {
        return lastAnswer.map(last -> !now.isBefore(last.plus(REST))).orElse(true);
    }
}
