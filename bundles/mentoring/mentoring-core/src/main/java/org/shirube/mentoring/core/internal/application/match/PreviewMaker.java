// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.platform.api.actor.Actor;

/** Tries other rules on a sample. */
final class PreviewMaker {

    private static final int OFFERERS = 500;
    private static final int REASONS = 4;

    private final PoolReader reader;
    private final Rules rules;

    PreviewMaker(PoolReader reader, Rules rules) {
        this.reader = reader;
        this.rules = rules;
    }

    Preview preview(Actor hr, Scheme scheme, List<RuleSetting> settings, int sample, Locale locale) {
        PackedPool pool = reader.some(
                hr,
                scheme,
                reader.store.spread(scheme.id(), Side.SEEKER, sample),
                reader.store.spread(scheme.id(), Side.OFFERER, OFFERERS));
        Scorer before = rules.shown(scheme.plan(), pool);
        Scorer after = rules.shown(scheme.plan().with(settings), pool);
        List<Preview.Row> rows = IntStream.range(0, pool.seekers().size())
                .mapToObj(seeker -> row(before, after, seeker, locale))
                .toList();
        int changed = (int) rows.stream()
                .filter(row -> !Objects.equals(row.before(), row.after()))
                .count();
        return new Preview(pool.offerers().size(), rows, changed);
    }

    private static Preview.Row row(Scorer before, Scorer after, int seeker, Locale locale) {
        People offerers = after.pool().offerers();
        int was = best(before, seeker);
        int is = best(after, seeker);
        List<FitReason> reasons = is < 0
                ? List.of()
                : after.reasons(seeker, is, locale).stream()
                        .filter(reason -> !reason.hard())
                        .limit(REASONS)
                        .toList();
        return new Preview.Row(
                after.pool().seekers().id(seeker),
                was < 0 ? null : offerers.id(was),
                is < 0 ? null : offerers.id(is),
                is < 0 ? 0 : after.value(seeker, is),
                reasons);
    }

    private static int best(Scorer scorer, int seeker) {
        float[] values = new float[scorer.pool().offerers().size()];
        scorer.row(seeker, 0, values.length, values, new float[values.length]);
        int best = -1;
        for (int offerer = 0; offerer < values.length; offerer++) {
            if (values[offerer] != Scorer.NEVER && (best < 0 || values[offerer] > values[best])) {
                best = offerer;
            }
        }
        return best;
    }
}
