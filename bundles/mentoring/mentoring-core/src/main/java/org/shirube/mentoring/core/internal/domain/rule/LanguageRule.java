// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** At least one language in common. */
final class LanguageRule extends ShippedRule {

    LanguageRule(Set<SchemeKind> kinds) {
        super("common-language", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        return new Hard("common-language.no") {
            @Override
            boolean allows(int seeker, int offerer) {
                return (seekers.languages(seeker) & offerers.languages(offerer)) != 0;
            }
        };
    }
}
