// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.domain.rule.Shipped;

/** The rules that are there at the moment: those that are shipped and those that others registered. */
@Component(service = Rules.class)
public final class Rules {

    private final List<MatchingRule> shipped = Shipped.rules();
    private final List<MatchingRule> more = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(MatchingRule rule) {
        more.add(rule);
    }

    void unbind(MatchingRule rule) {
        more.remove(rule);
    }

    /** The hard ones first; of two with one key the one that is shipped. */
    List<MatchingRule> all() {
        Map<String, MatchingRule> byKey = new LinkedHashMap<>();
        Stream.concat(shipped.stream(), more.stream()).forEach(rule -> byKey.putIfAbsent(rule.key(), rule));
        return byKey.values().stream()
                .sorted(Comparator.comparing(MatchingRule::kind))
                .toList();
    }

    List<RuleInfo> infos(SchemeKind kind, Locale locale) {
        return all().stream()
                .map(rule -> new RuleInfo(
                        rule.key(),
                        rule.kind(),
                        rule.name(locale),
                        rule.about(locale),
                        rule.usual(kind),
                        rule.usualWeight()))
                .toList();
    }

    /** Keys the plan uses for which no rule is installed. */
    List<String> missing(SchemePlan plan) {
        Set<String> known = all().stream().map(MatchingRule::key).collect(Collectors.toSet());
        return plan.rules().stream()
                .filter(setting -> setting.active() && !known.contains(setting.rule()))
                .map(RuleSetting::rule)
                .toList();
    }

    Optional<MatchingRule> find(String key) {
        return all().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** Ready to score the pairs of a pool as a plan says, for the solver alone. */
    Scorer prepare(SchemePlan plan, PackedPool pool) {
        return prepare(plan, pool, rule -> true);
    }

    /**
     * The same without the wishes, for every score that somebody sees: otherwise a wish could be found by subtracting what the other
     * rules say from the score.
     */
    Scorer shown(SchemePlan plan, PackedPool pool) {
        return prepare(plan, pool, rule -> !rule.key().equals(Shipped.WISHES));
    }

    private Scorer prepare(SchemePlan plan, PackedPool pool, Predicate<MatchingRule> which) {
        return new Scorer(
                pool,
                all().stream()
                        .filter(rule -> which.test(rule) && active(plan, rule))
                        .map(rule -> new Scorer.Weighed(rule, weight(plan, rule), rule.prepare(pool)))
                        .toList());
    }

    private static boolean active(SchemePlan plan, MatchingRule rule) {
        return plan.setting(rule.key()).map(RuleSetting::active).orElseGet(() -> rule.usual(plan.kind()));
    }

    private static int weight(SchemePlan plan, MatchingRule rule) {
        return plan.setting(rule.key()).map(RuleSetting::weight).orElseGet(rule::usualWeight);
    }
}
