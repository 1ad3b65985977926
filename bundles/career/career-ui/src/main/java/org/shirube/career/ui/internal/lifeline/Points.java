// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Support;

/** Events as the script draws them: their places and titles, and none of what is written about them. */
final class Points {

    private final EventWords words;

    Points(EventWords words) {
        this.words = words;
    }

    List<Map<String, Object>> of(List<LifelineEvent> events) {
        return events.stream().map(this::of).toList();
    }

    /** i: id, v: version, f, e: first and last day since 1970, t, n: then, now, k: marks as bits, l: title, w: when. */
    private Map<String, Object> of(LifelineEvent event) {
        Map<String, Object> point = bare(event);
        point.put("i", event.id().toString());
        point.put("v", event.version());
        point.put("l", event.experience().title());
        point.put("w", words.when(event.experience().when()));
        return point;
    }

    /** For a picture that nobody takes hold of. */
    static Map<String, Object> bare(LifelineEvent event) {
        Map<String, Object> point = new HashMap<>();
        point.put("f", event.experience().when().begins().toEpochDay());
        point.put("e", event.experience().when().ends().toEpochDay());
        point.put("t", event.then());
        point.put("n", event.now().value());
        point.put("k", marks(event));
        return point;
    }

    private static int marks(LifelineEvent event) {
        int turning = event.experience().turningPoint() ? 1 : 0;
        int above = event.experience().support().contains(Support.ABOVE) ? 2 : 0;
        int beside = event.experience().support().contains(Support.BESIDE) ? 4 : 0;
        int span = event.experience().when().to() == null ? 0 : 8;
        return turning + above + beside + span;
    }
}
