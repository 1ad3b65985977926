// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.util.List;
import java.util.Set;

/**
 * What somebody writes about themselves.
 *
 * @param offers what they can help with; at most {@value #MOST_TOPICS}, each topic once
 * @param wants what they want to talk about; likewise. Seen by those they ask, by those a scheme
 *     proposes to them, and, where topics are the reason for a pair, by HR that reviews it
 * @param languages BCP 47 tags of the languages they would talk in, best first; 1 to {@value #MOST_LANGUAGES}
 * @param place where they would meet
 * @param times when they could; empty for any time
 * @param capacity how many seekers they take in all schemes together, 0 to {@value #MOST_CAPACITY}
 * @param intro in their own words; at most {@value #MAX_INTRO} characters, may be empty. Seen by those who take part in a scheme
 *     with them
 * @param chosen words they took from elsewhere; at most {@value #MOST_CHOSEN}. Seen by the same people
 */
public record ProfileDraft(
        List<TopicChoice> offers,
        List<TopicChoice> wants,
        List<String> languages,
        PlaceChoice place,
        Set<TimeSlot> times,
        int capacity,
        String intro,
        List<ChosenWord> chosen) {

    public static final int MOST_TOPICS = 20;
    public static final int MOST_LANGUAGES = 8;
    public static final int MOST_CAPACITY = 20;
    public static final int MAX_INTRO = 1_000;
    public static final int MOST_CHOSEN = 20;

    /** What an empty form begins with. */
    public static final ProfileDraft EMPTY =
            new ProfileDraft(List.of(), List.of(), List.of("ja"), PlaceChoice.EITHER, Set.of(), 2, "", List.of());

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public ProfileDraft {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
        languages = List.copyOf(languages);
        times = Set.copyOf(times);
        chosen = List.copyOf(chosen);
        intro = intro.strip();
        check(distinct(offers) && distinct(wants), "topics");
        check(!languages.isEmpty() && languages.size() <= MOST_LANGUAGES, "languages");
        check(languages.stream().allMatch(tag -> tag.matches("[A-Za-z0-9-]{2,35}")), "languages");
        check(capacity >= 0 && capacity <= MOST_CAPACITY, "capacity");
        check(intro.length() <= MAX_INTRO, "intro");
        check(chosen.size() <= MOST_CHOSEN, "chosen");
    }

    private static boolean distinct(List<TopicChoice> topics) {
        return topics.size() <= MOST_TOPICS
                && topics.stream().map(TopicChoice::topic).distinct().count() == topics.size();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is out of its range");
        }
    }
}
