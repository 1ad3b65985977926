// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.MatchingRule;

/** The rules that are shipped, the hard ones first. */
public final class Shipped {

    /** The key of the rule of which nobody but the solver may learn what it says of a pair. */
    public static final String WISHES = "wishes";

    private static final Set<SchemeKind> ALL = EnumSet.allOf(SchemeKind.class);

    private Shipped() {}

    public static List<MatchingRule> rules() {
        return List.of(
                new ReportingLineRule(ALL),
                new SameEvaluatorRule(EnumSet.complementOf(EnumSet.of(SchemeKind.ONBOARDING_BUDDY))),
                new OtherDepartmentRule(EnumSet.of(SchemeKind.DIAGONAL)),
                new CoolDownRule(ALL),
                new LanguageRule(ALL),
                new GradeOrderRule(EnumSet.of(SchemeKind.MENTOR, SchemeKind.REVERSE_MENTOR)),
                new TopicsRule(60),
                new WordsRule(15),
                new GradeDistanceRule(10),
                new CareerRule(10),
                new PlaceTimeRule(15),
                new WishesRule(20),
                new NewnessRule(10),
                new LoadRule(15));
    }
}
