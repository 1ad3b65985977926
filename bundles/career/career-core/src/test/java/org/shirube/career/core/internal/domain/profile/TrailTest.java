// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementId;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class TrailTest {

    private static final int DAYS = 20;
    private static final List<Field> FIELDS = List.of(Field.values());

    private record Story(Map<StatementId, Life> lives, int then, int now) {}

    @Test
    @DisplayName("F71: replaying the trail up to any day gives what the profile said on that day")
    void trail_tells_everything() {
        Property.forAll(500, TrailTest::story, story -> {
            Map<StatementId, String> replayed = new LinkedHashMap<>();
            List<Change> changes = new ArrayList<>(new Trail(story.lives()).changes());
            Collections.reverse(changes);
            for (Change change : changes) {
                if (!change.at().isAfter(day(story.now()))) {
                    assertThat(change.before()).isEqualTo(replayed.get(change.statement()));
                    if (change.after() == null) {
                        replayed.remove(change.statement());
                    } else {
                        replayed.put(change.statement(), change.after());
                    }
                }
            }
            story.lives().forEach((id, life) -> assertThat(
                            life.at(day(story.now())).map(Wording::words).orElse(null))
                    .isEqualTo(replayed.get(id)));
        });
    }

    @Test
    @DisplayName("F71: newest first, and each change stands beside what led to it")
    void newest_first() {
        Property.forAll(300, TrailTest::story, story -> assertThat(new Trail(story.lives()).changes())
                .isSortedAccordingTo(Comparator.comparing(Change::at).reversed()));
        StatementId can = id(1);
        Cause talk = new Cause(new Evidence(Evidence.Kind.MEETING, null, "二人で話した"), can);
        Life will = Life.begun(Field.WILL, StatementDraft.of("教えたい"), day(1), null)
                .changed(StatementDraft.of("若手に設計を教えたい"), day(2), talk);
        assertThat(will.changes(id(2)).get(1))
                .isEqualTo(new Change(id(2), Field.WILL, "教えたい", "若手に設計を教えたい", day(2), talk));
    }

    @Test
    @DisplayName("F70: the comparison of two days holds what held on either, as it held, in the order of the fields")
    void comparison() {
        Property.forAll(500, TrailTest::story, story -> {
            Trail trail = new Trail(story.lives());
            List<Difference> differences = trail.between(day(story.then()), day(story.now()));
            for (Difference difference : differences) {
                Life life = story.lives().get(difference.statement());
                assertThat(difference.then())
                        .isEqualTo(
                                life.at(day(story.then())).map(Wording::words).orElse(null));
                assertThat(difference.now())
                        .isEqualTo(life.at(day(story.now())).map(Wording::words).orElse(null));
            }
            assertThat(differences).isSortedAccordingTo(Comparator.comparing(Difference::field));
            assertThat(differences.stream().map(Difference::statement))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(story.lives().entrySet().stream()
                            .filter(life -> life.getValue()
                                            .at(day(story.then()))
                                            .isPresent()
                                    || life.getValue().at(day(story.now())).isPresent())
                            .map(Map.Entry::getKey)
                            .toList());
        });
    }

    @Test
    @DisplayName("F70: a day compared with itself is all the same, and looked at from the other side new is gone")
    void comparison_turned_round() {
        Property.forAll(500, TrailTest::story, story -> {
            Trail trail = new Trail(story.lives());
            assertThat(trail.between(day(story.now()), day(story.now())))
                    .allMatch(difference -> difference.kind() == Difference.Kind.SAME);
            List<Difference.Kind> back = trail.between(day(story.now()), day(story.then())).stream()
                    .map(Difference::kind)
                    .toList();
            List<Difference.Kind> forth = trail.between(day(story.then()), day(story.now())).stream()
                    .map(Difference::kind)
                    .map(TrailTest::turned)
                    .toList();
            assertThat(back).isEqualTo(forth);
        });
    }

    private static Difference.Kind turned(Difference.Kind kind) {
        return switch (kind) {
            case NEW -> Difference.Kind.GONE;
            case GONE -> Difference.Kind.NEW;
            case REWORDED, SAME -> kind;
        };
    }

    @Test
    @DisplayName("F70: evidence alone is no change of what is said, and what was let go stays let go")
    void evidence_and_end() {
        Evidence evidence = new Evidence(Evidence.Kind.COURSE, null, "講座");
        Life life = Life.begun(Field.CAN, StatementDraft.of("設計"), day(1), null);
        Life proven = life.changed(new StatementDraft("設計", "", List.of(evidence)), day(2), null);
        assertThat(proven.wordings()).hasSize(1);
        assertThat(proven.evidence()).containsExactly(evidence);
        Life ended = proven.letGo(day(3), null);
        assertThat(ended.letGo(day(4), null)).isEqualTo(ended);
        assertThat(ended.at(day(3))).isEmpty();
        assertThat(ended.at(day(2))).isPresent();
    }

    /** Statements that come, change and go on days of their own. */
    private static Story story(Draws draws) {
        Map<StatementId, Life> lives = new LinkedHashMap<>();
        draws.listOf(6, TrailTest::life).forEach(life -> lives.put(id(lives.size()), life));
        return new Story(lives, draws.between(0, DAYS), draws.between(0, DAYS));
    }

    private static Life life(Draws draws) {
        int day = draws.between(0, DAYS);
        Life life = Life.begun(draws.oneOf(FIELDS), words(draws), day(day), null);
        for (int step : draws.listOf(4, d -> d.between(0, 3))) {
            day += step;
            life = life.changed(words(draws), day(day), null);
        }
        return draws.oneOf(List.of(false, true)) ? life.letGo(day(day + draws.between(0, 3)), null) : life;
    }

    private static StatementDraft words(Draws draws) {
        return StatementDraft.of("a" + draws.text(2, "ab"));
    }

    private static StatementId id(int number) {
        return new StatementId(new UUID(0, number));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(day * 86_400L);
    }
}
