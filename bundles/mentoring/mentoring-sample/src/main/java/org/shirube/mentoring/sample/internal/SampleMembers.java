// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Lets somebody say what they want and offer, and join. The same number always chooses the same. */
final class SampleMembers {

    private static final List<String> INTROS =
            List.of("気軽に声をかけてください。まずはお茶でも飲みながら。", "遠回りの多い経歴ですが、その分いろいろ話せると思います。", "答えよりも、一緒に考える時間を大切にしたいです。", "");

    private final MentoringProfiles profiles;
    private final Schemes schemes;
    private final Topics topics;

    SampleMembers(MentoringProfiles profiles, Schemes schemes, Topics topics) {
        this.profiles = profiles;
        this.schemes = schemes;
        this.topics = topics;
    }

    /** @return whether they could */
    boolean join(SchemeId scheme, EmployeeId person, Side side, int number) {
        Actor actor = SampleCast.actor(person);
        try {
            if (profiles.own(actor).isEmpty()) {
                profiles.save(actor, 0, profile(number));
            }
            if (!schemes.scheme(actor, scheme).joined().contains(side)) {
                schemes.join(actor, scheme, side, 1 + number % 3);
            }
            return true;
        } catch (MentoringRefusedException e) {
            return false;
        }
    }

    private ProfileDraft profile(int number) {
        List<String> keys = topics.all(SampleCast.HR).stream()
                .filter(topic -> !topic.retired())
                .map(Topic::key)
                .toList();
        return new ProfileDraft(
                choices(keys, number, 3),
                choices(keys, number * number, 2),
                number % 7 == 0 ? List.of("ja", "en") : List.of("ja"),
                PlaceChoice.values()[number % PlaceChoice.values().length],
                times(number),
                3,
                INTROS.get(number % INTROS.size()),
                List.of());
    }

    /** The first topics are wanted most, as they are in life. */
    private static List<TopicChoice> choices(List<String> keys, int number, int most) {
        return IntStream.range(0, Math.min(most, keys.size()))
                .mapToObj(i -> keys.get(Math.floorMod(number / (i + 1) + i * 2, keys.size())))
                .distinct()
                .map(key -> new TopicChoice(key, 1 + Math.floorMod(number + key.length(), TopicChoice.MOST_WEIGHT)))
                .toList();
    }

    private static Set<TimeSlot> times(int number) {
        int weekdays = 5 * TimeSlot.Part.values().length;
        return IntStream.range(0, 6)
                .mapToObj(i -> TimeSlot.of(Math.floorMod(number * 3 + i * 5, weekdays)))
                .collect(Collectors.toSet());
    }
}
