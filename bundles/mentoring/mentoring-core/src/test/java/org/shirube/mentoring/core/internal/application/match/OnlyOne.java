// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.Locale;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;
import org.shirube.people.api.EmployeeId;

/** A hard rule of an enterprise that leaves one offerer only. */
record OnlyOne(EmployeeId person, boolean always, Runnable before) implements MatchingRule {

    @Override
    public String key() {
        return "only-one";
    }

    @Override
    public Kind kind() {
        return Kind.HARD;
    }

    @Override
    public boolean usual(SchemeKind kind) {
        return always;
    }

    @Override
    public int usualWeight() {
        return 0;
    }

    @Override
    public String name(Locale locale) {
        return "Only one";
    }

    @Override
    public String about(Locale locale) {
        return "Only one.";
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        before.run();
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                return pool.offerers().id(offerer).equals(person) ? 1 : 0;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return "";
            }
        };
    }
}
