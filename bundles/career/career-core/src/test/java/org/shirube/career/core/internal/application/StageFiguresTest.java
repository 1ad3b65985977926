// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class StageFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final Actor hr = Careers.person("hr", Role.HR_ADMIN);
    private final Company company = new Company();

    @Parameter
    Dialect dialect;

    private Careers careers;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        company.unit("top", null);
        company.unit("sales", "top");
        company.unit("works", "top");
        company.unit("line", "works");
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F36: HR sees how many people are at each stage, in the company and in its units")
    void counts_per_stage() {
        choose("sales", 8, 7, 6, 5, 5);
        choose("works", 6, 6, 6, 6, 6);
        choose("line", 5, 5, 5, 5, 5);
        company.person("silent", "sales");
        assertThat(people(null)).containsExactly(19, 18, 17, 16, 16);
        assertThat(people("top")).containsExactly(19, 18, 17, 16, 16);
        assertThat(people("sales")).containsExactly(8, 7, 6, 5, 5);
        assertThat(people("works")).containsExactly(11, 11, 11, 11, 11);
        assertThat(people("line")).containsExactly(5, 5, 5, 5, 5);
        assertThat(figures("sales").chosen()).isEqualTo(31);
    }

    @Test
    @DisplayName("F36: only the newest choice of a person counts, and none of who had theirs removed")
    void counts_the_newest() {
        List<Actor> people = choose("sales", 6, 7);
        careers.stages.choose(people.get(0), Stage.TWO);
        careers.stages.forget(people.get(12));
        assertThat(people("sales")).containsExactly(5, 7);
    }

    @Test
    @DisplayName("F36: a stage whose key was destroyed is not counted, and the others are")
    void counts_what_opens() {
        List<Actor> people = choose("sales", 6, 5);
        UUID person = people.get(0).person().orElseThrow();
        careers.seals.destroy(new Circle(Keeping.CIRCLE, person));
        assertThat(people("sales")).containsExactly(5, 5);
    }

    @Test
    @DisplayName("F36: figures stand for 28 days, so that nobody is seen by asking before and after")
    void figures_stand() {
        List<Actor> people = choose("sales", 6, 5);
        assertThat(people("sales")).containsExactly(6, 5);
        careers.stages.choose(people.get(0), Stage.TWO);
        careers.stages.forget(people.get(10));
        careers.clock.advance(Duration.ofDays(28).minusSeconds(1));
        assertThat(people("sales")).containsExactly(6, 5);
        assertThat(figures("sales").asOf()).isEqualTo(TODAY);
        careers.clock.advance(Duration.ofSeconds(1));
        assertThat(people("sales")).containsExactly(5, 5);
        assertThat(figures("sales").asOf()).isEqualTo(TODAY.plusDays(28));
    }

    @Test
    @DisplayName("F36: nobody waits for figures: they are drawn behind the screen, by one node of two")
    void drawn_behind() {
        choose("sales", 6, 5);
        StageFiguresService figures = careers.figures(careers.job(company.directory()));
        StageFiguresService other = careers.figures(careers.job(company.directory()));
        assertThat(figures.of(hr, null, TODAY).withheld()).isTrue();
        other.of(hr, null, TODAY);
        await().until(() -> !figures.of(hr, null, TODAY).withheld());
        assertThat(other.of(hr, null, TODAY).chosen()).isEqualTo(11);
    }

    @Test
    @DisplayName("F36: a node leaves figures to the one that is at it, until that one was killed")
    void lease() {
        choose("sales", 6, 5);
        Leases leases = new Leases(careers.database.transactions(), "career.lease", careers.clock);
        assertThat(leases.take("figures", UUID.randomUUID(), Duration.ofMinutes(2)))
                .isTrue();
        assertThat(figures("sales").withheld()).isTrue();
        careers.clock.advance(Duration.ofMinutes(2));
        // The look above has called a second drawing, which may be the one that gets the lease now.
        await().untilAsserted(() -> assertThat(people("sales")).containsExactly(6, 5));
    }

    @Test
    @DisplayName("F36: a day before shows what was told then, and nothing where nothing was")
    void looks_back() {
        choose("sales", 10);
        careers.clock.advance(Duration.ofDays(1));
        assertThat(people("sales")).containsExactly(10);
        careers.clock.advance(Duration.ofDays(40));
        choose("sales", 10);
        assertThat(people("sales")).containsExactly(20);
        assertThat(figures("sales", TODAY).withheld()).isTrue();
        assertThat(figures("sales", TODAY.plusDays(1)).chosen()).isEqualTo(10);
        assertThat(figures("sales", TODAY.plusDays(40)).asOf()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    @DisplayName("F36: while nothing can be told nothing stands, so a company sees its figures once there are enough")
    void nothing_stands_before_there_is_something() {
        choose("sales", 4);
        assertThat(figures(null).withheld()).isTrue();
        choose("sales", 1);
        assertThat(people(null)).containsExactly(5);
    }

    @Test
    @DisplayName("F36: a unit that is too small is withheld, and so is what it could be worked out from")
    void withholds() {
        choose("sales", 1, 0, 2);
        choose("works", 9, 9, 9);
        assertThat(figures("sales").withheld()).isTrue();
        assertThat(figures("works").withheld()).isTrue();
        assertThat(people("top")).containsExactly(10, 9, 11);
        assertThat(figures("sales").chosen()).isZero();
        assertThat(figures("sales").programmeHint()).isFalse();
    }

    @Test
    @DisplayName("F36: nobody is counted twice: a post beside the main one does not count")
    void counts_main_posts() {
        choose("sales", 5, 5);
        choose("works", 5, 5);
        Actor both = company.person("both", "sales", "works");
        careers.stages.choose(both, Stage.ONE);
        assertThat(people("sales")).containsExactly(6, 5);
        assertThat(people("works")).containsExactly(5, 5);
        assertThat(people(null)).containsExactly(11, 10);
    }

    @Test
    @DisplayName("F36: nothing is told while fewer than five chose, nor of a unit nobody knows")
    void nothing_to_tell() {
        choose("sales", 2, 2);
        assertThat(figures(null).withheld()).isTrue();
        assertThat(figures("nowhere").withheld()).isTrue();
    }

    @Test
    @DisplayName("F36: more people than one page of the directory holds are all counted")
    void counts_over_pages() {
        choose("sales", 700, 500);
        assertThat(people("sales")).containsExactly(700, 500);
    }

    @Test
    @DisplayName("F41: a quarter at stage one is for a programme, told for the unit as a whole")
    void hints_at_a_programme() {
        choose("sales", 5, 5, 10);
        assertThat(figures("sales").programmeHint()).isTrue();
        careers.clock.advance(Duration.ofDays(28));
        choose("sales", 0, 1);
        assertThat(figures("sales").programmeHint()).isFalse();
    }

    @Test
    @DisplayName("F41: without a band of its own stage one gives no hint")
    void gives_no_hint_of_a_few() {
        choose("sales", 4, 4);
        assertThat(figures("sales").bands()).containsExactly(new Band(Stage.ONE, Stage.FIVE, 8));
        assertThat(figures("sales").programmeHint()).isFalse();
    }

    @Test
    @DisplayName("F33, F36: figures are for HR only, and not of days to come")
    void asks_for_the_role() {
        for (Actor other : List.of(
                Careers.person("all", Role.MANAGER, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR),
                Actor.system("job"))) {
            assertThatThrownBy(() -> careers.figures(company.directory()).of(other, null, TODAY))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> careers.figures(company.directory()).of(hr, null, TODAY.plusDays(1)));
    }

    /** So many new people of a unit at each stage. */
    private List<Actor> choose(String unit, int... people) {
        return Arrays.stream(Stage.values())
                .limit(people.length)
                .flatMap(stage -> company.people(unit, people[stage.ordinal()])
                        .peek(person -> careers.stages.choose(person, stage)))
                .toList();
    }

    private StageDistribution figures(String unit) {
        return figures(unit, LocalDate.now(careers.clock));
    }

    private StageDistribution figures(String unit, LocalDate day) {
        return careers.figures(company.directory()).of(hr, company.id(unit), day);
    }

    private List<Integer> people(String unit) {
        return figures(unit).bands().stream().map(Band::people).toList();
    }
}
