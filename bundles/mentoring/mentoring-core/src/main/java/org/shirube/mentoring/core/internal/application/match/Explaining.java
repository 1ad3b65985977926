// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Why two fit, or do not, and why somebody has nobody. */
final class Explaining {

    private static final int OTHERS = 20;
    private static final String WHY = "org.shirube.mentoring.core.internal.application.match.why";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PoolReader reader;
    private final Rules rules;

    Explaining(PoolReader reader, Rules rules) {
        this.reader = reader;
        this.rules = rules;
    }

    List<FitReason> reasons(Actor actor, Scheme scheme, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        PackedPool pool = reader.some(actor, scheme, List.of(seeker), List.of(offerer));
        return pool.seekers().size() == 0 || pool.offerers().size() == 0
                ? List.of()
                : rules.shown(scheme.plan(), pool).reasons(0, 0, locale);
    }

    List<Proposal> others(Actor actor, Scheme scheme, EmployeeId seeker, Collection<EmployeeId> offerers) {
        PackedPool pool = reader.some(actor, scheme, List.of(seeker), offerers);
        if (pool.seekers().size() == 0) {
            return List.of();
        }
        Scorer scorer = rules.shown(scheme.plan(), pool);
        float[] values = new float[pool.offerers().size()];
        scorer.row(0, 0, values.length, values, new float[values.length]);
        return IntStream.range(0, values.length)
                .filter(offerer -> values[offerer] != Scorer.NEVER)
                .mapToObj(offerer -> new Proposal(seeker, pool.offerers().id(offerer), values[offerer], false))
                .sorted(Comparator.comparing(Proposal::score).reversed())
                .limit(OTHERS)
                .toList();
    }

    static Unmatched unmatched(Rules rules, ProposalStore.Alone one, Locale locale) {
        if (one.wasMatched()) {
            return new Unmatched(one.seeker(), Unmatched.Why.BY_HAND, one.allowed(), null, text(locale, "why.hand"));
        }
        if (one.allowed() > 0) {
            String words = text(locale, "why.taken", one.allowed());
            return new Unmatched(one.seeker(), Unmatched.Why.TAKEN, one.allowed(), one.rule(), words);
        }
        String rule = one.rule();
        String words = Optional.ofNullable(rule)
                .flatMap(rules::find)
                .map(found -> text(locale, "why.nobody", found.name(locale)))
                .orElseGet(() -> text(locale, "why.nobody.plain"));
        return new Unmatched(one.seeker(), Unmatched.Why.NOBODY_ALLOWED, 0, rule, words);
    }

    private static String text(Locale locale, String key, Object... values) {
        Locale known = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        String text = ResourceBundle.getBundle(WHY, known, Explaining.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(text, known).format(values);
    }
}
