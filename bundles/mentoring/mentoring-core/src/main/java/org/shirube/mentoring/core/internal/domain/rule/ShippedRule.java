// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.MatchingRule;

/** What is the same in all rules that are shipped. */
abstract class ShippedRule implements MatchingRule {

    private final String key;
    private final Kind kind;
    private final int weight;
    private final Set<SchemeKind> kinds;

    /** Of a hard rule. */
    ShippedRule(String key, Set<SchemeKind> kinds) {
        this(key, Kind.HARD, 0, kinds);
    }

    /** Of a soft one, in every kind of scheme. */
    ShippedRule(String key, int weight) {
        this(key, Kind.SOFT, weight, EnumSet.allOf(SchemeKind.class));
    }

    private ShippedRule(String key, Kind kind, int weight, Set<SchemeKind> kinds) {
        this.key = key;
        this.kind = kind;
        this.weight = weight;
        this.kinds = kinds;
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final boolean usual(SchemeKind scheme) {
        return kinds.contains(scheme);
    }

    @Override
    public final int usualWeight() {
        return weight;
    }

    @Override
    public final String name(Locale locale) {
        return RuleTexts.of(locale, key + ".name");
    }

    @Override
    public final String about(Locale locale) {
        return RuleTexts.of(locale, key + ".about");
    }
}
