// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was counted of some people. Grows by counting; not safe for several threads. */
public final class Count {

    /** Answers of clarity, 1 to 5. */
    static final int SCALE = 5;

    int paired;
    int asked;
    int kept;
    int talked;
    int talks;
    int dates;
    int themed;
    int todos;
    double clarity;
    int themePeople;
    final int[] clear = new int[SCALE];
    final Mean members = new Mean();
    final Mean partners = new Mean();
    final Map<String, Integer> themes = new HashMap<>();

    /** Somebody who has a pairing with the manager. */
    public void member(MemberMonth month) {
        paired++;
        if (month.asked() > 0) {
            asked++;
            kept += month.talks() >= month.asked() ? 1 : 0;
        }
        if (month.talks() > 0) {
            talked++;
            talks += month.talks();
            dates += month.closings().date();
            themed += month.closings().theme();
            todos += month.closings().todos();
        }
        felt(month.clarity(), month.felt());
        themePeople += month.themes().isEmpty() ? 0 : 1;
        month.themes().forEach(key -> themes.merge(key, 1, Integer::sum));
    }

    private void felt(@Nullable Double mean, MemberMonth.@Nullable Tenths tenths) {
        if (mean != null) {
            clarity += mean;
            clear[(int) Math.round(mean) - 1]++;
        }
        if (tenths != null) {
            members.add(tenths);
        }
    }

    /** Somebody who listened, with the mean of what they felt. */
    public void partner(MemberMonth.Tenths tenths) {
        partners.add(tenths);
    }

    void add(Count other) {
        paired += other.paired;
        asked += other.asked;
        kept += other.kept;
        talked += other.talked;
        talks += other.talks;
        dates += other.dates;
        themed += other.themed;
        todos += other.todos;
        clarity += other.clarity;
        themePeople += other.themePeople;
        for (int i = 0; i < SCALE; i++) {
            clear[i] += other.clear[i];
        }
        members.add(other.members);
        partners.add(other.partners);
        other.themes.forEach((key, people) -> themes.merge(key, people, Integer::sum));
    }

    /** How many said how clear they feel, from one answer to another. */
    int clear(int from, int to) {
        int people = 0;
        for (int answer = from; answer <= to; answer++) {
            people += clear[answer - 1];
        }
        return people;
    }

    int theme(String key) {
        return themes.getOrDefault(key, 0);
    }

    /** A mean of several people. */
    static final class Mean {

        int people;
        double listening;
        double questions;
        double advice;

        void add(MemberMonth.Tenths tenths) {
            people++;
            listening += tenths.listening();
            questions += tenths.questions();
            advice += tenths.advice();
        }

        void add(Mean other) {
            people += other.people;
            listening += other.listening;
            questions += other.questions;
            advice += other.advice;
        }
    }
}
