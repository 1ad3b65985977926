// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementId;

/**
 * The whole life of a statement. Nothing that was said is overwritten: other words stand after the former ones.
 *
 * @param wordings oldest first; at least one
 * @param evidence what it rests on now
 * @param ended when it was let go, or null
 * @param endedBy what led to that, or null
 */
public record Life(
        Field field,
        List<Wording> wordings,
        List<Evidence> evidence,
        @Nullable Instant ended,
        @Nullable Cause endedBy) {

    public Life {
        wordings = List.copyOf(wordings);
        evidence = List.copyOf(evidence);
    }

    public static Life begun(Field field, StatementDraft draft, Instant at, @Nullable Cause cause) {
        return new Life(field, List.of(wording(draft, at, cause)), draft.evidence(), null, null);
    }

    /** Evidence alone is no change of what is said. */
    public Life changed(StatementDraft draft, Instant at, @Nullable Cause cause) {
        Wording last = last();
        if (last.words().equals(draft.words()) && last.more().equals(draft.more())) {
            return new Life(field, wordings, draft.evidence(), ended, endedBy);
        }
        List<Wording> all = new ArrayList<>(wordings);
        all.add(wording(draft, at, cause));
        return new Life(field, all, draft.evidence(), ended, endedBy);
    }

    public Life letGo(Instant at, @Nullable Cause cause) {
        return holds() ? new Life(field, wordings, evidence, at, cause) : this;
    }

    private static Wording wording(StatementDraft draft, Instant at, @Nullable Cause cause) {
        return new Wording(draft.words(), draft.more(), at, cause);
    }

    public boolean holds() {
        return ended == null;
    }

    public Wording first() {
        return wordings.get(0);
    }

    public Wording last() {
        return wordings.get(wordings.size() - 1);
    }

    /** What it said at a moment; empty where it did not hold. */
    public Optional<Wording> at(Instant moment) {
        if (ended != null && !moment.isBefore(ended)) {
            return Optional.empty();
        }
        return wordings.stream()
                .filter(wording -> !wording.since().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** Oldest first. */
    public List<Change> changes(StatementId id) {
        List<Change> changes = new ArrayList<>();
        String before = null;
        for (Wording wording : wordings) {
            changes.add(new Change(id, field, before, wording.words(), wording.since(), wording.cause()));
            before = wording.words();
        }
        if (ended != null) {
            changes.add(new Change(id, field, before, null, ended, endedBy));
        }
        return changes;
    }
}
