// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.PreparedRule;

/** A hard rule that says something where it is against a pair. */
abstract class Hard implements PreparedRule {

    private final String no;

    /** @param no key of what it says */
    Hard(String no) {
        this.no = no;
    }

    abstract boolean allows(int seeker, int offerer);

    @Override
    public final float value(int seeker, int offerer) {
        return allows(seeker, offerer) ? 1 : 0;
    }

    @Override
    public String reason(int seeker, int offerer, Locale locale) {
        return allows(seeker, offerer) ? "" : RuleTexts.of(locale, no);
    }
}
