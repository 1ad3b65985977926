// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class LifelinesTest {

    private final Actor owner = person("owner");
    private final Actor viewer = person("viewer");
    private final Actor operator = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Lifelines lifelines;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        lifelines = careers.lifelines;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F1, F4, F5, F6, F7: keeps all that was written of an event")
    void keeps() {
        Experience whole = new Experience(
                "大型案件の炎上",
                "三か月泊まり込み",
                time("2018-04/2018-09"),
                -4,
                "課長と同期",
                "粘り強さ",
                new Lenses("怖かった", "任された", "課長が盾になった"),
                new Frame("段取り力", "いまの改善活動", "育成に生かす"),
                List.of("段取り", "交渉"),
                true,
                Set.of(Support.ABOVE, Support.BESIDE));
        LifelineEvent added = lifelines.add(owner, whole, 3, "いまなら笑える");
        assertThat(lifelines.own(owner)).containsExactly(added);
        assertThat(lifelines.own(owner, added.id())).contains(added);
        assertThat(added.experience()).isEqualTo(whole);
        assertThat(added.difference()).isEqualTo(7);
        assertThat(careers.ledger.activities)
                .singleElement()
                .matches(activity -> activity.kind().equals("career.lifeline.changed"))
                .matches(activity -> activity.attributes().isEmpty());
    }

    @Test
    @DisplayName("F2: a re-appraisal is a new value with its moment; what stood before stays")
    void reappraise() {
        LifelineEvent event = add("異動", "2020-10", -3);
        careers.clock.advance(Duration.ofDays(30));
        LifelineEvent again = lifelines.reappraise(owner, event.id(), event.version(), 2, "人が見えるようになった");
        assertThat(again.meanings()).extracting(Meaning::value).containsExactly(2, -3);
        assertThat(again.now().since()).isEqualTo(careers.clock.instant());
        assertThat(again.then()).isEqualTo(-3);
        assertThat(lifelines.reappraise(owner, again.id(), again.version(), 2, "  "))
                .isEqualTo(again);
        LifelineEvent rewritten = lifelines.change(
                owner, again.id(), again.version(), again.experience().withThen(-5));
        assertThat(rewritten.meanings()).isEqualTo(again.meanings());
        assertThat(lifelines.own(owner)).containsExactly(rewritten);
    }

    @Test
    @DisplayName("F2: two pages do not overwrite each other")
    void two_pages() {
        LifelineEvent event = add("異動", "2020-10", -3);
        lifelines.reappraise(owner, event.id(), event.version(), 1, "");
        assertThatThrownBy(() -> lifelines.reappraise(owner, event.id(), event.version(), 5, ""))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> lifelines.change(owner, event.id(), event.version(), event.experience()))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> lifelines.change(viewer, event.id(), 1, event.experience()))
                .isInstanceOf(ChangedElsewhereException.class);
    }

    @Test
    @DisplayName("F1: lie in time, whatever order they were written in")
    void order() {
        add("三", "2021", 1);
        add("一", "2019-04-01", 1);
        add("二", "2019-04", 1);
        assertThat(lifelines.own(owner))
                .extracting(event -> event.experience().title())
                .containsExactly("一", "二", "三");
    }

    @Test
    @DisplayName("F6: suggests one's own words for competencies, the most used first")
    void competencies() {
        for (List<String> names : List.of(List.of("交渉"), List.of("段取り", "交渉"))) {
            Experience plain = Experience.of("x" + names, time("2019"), 0);
            lifelines.add(owner, with(plain, names), 0, "");
        }
        assertThat(lifelines.competencies(owner)).containsExactly("交渉", "段取り");
        assertThat(lifelines.competencies(viewer)).isEmpty();
    }

    @Test
    @DisplayName("F1: limits are told before anything is kept")
    void limits() {
        assertThatThrownBy(() -> add("x", "2026-05", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add("x", "2026-01", 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add(" ", "2026-01", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lifelines.add(owner, Experience.of("x", time("2020"), 0), -6, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(lifelines.own(owner)).isEmpty();
        assertThatThrownBy(() -> lifelines.own(operator)).isInstanceOf(AccessDeniedException.class);
        assertThat(lifelines.of(operator, id(owner))).isEmpty();
    }

    @Test
    @DisplayName("F1: a thousand events are the most, and a file that brings more is taken not at all")
    void most() {
        List<LifelineFile.Line> lines = IntStream.range(0, Lifelines.MOST + 1)
                .mapToObj(i -> new LifelineFile.Line(i, Experience.of("n" + i, time("2020"), 0), 0, ""))
                .toList();
        assertThatThrownBy(() -> careers.lifelineFiles.take(owner, lines)).isInstanceOf(LimitReachedException.class);
        assertThat(lifelines.own(owner)).isEmpty();
        assertThat(careers.lifelineFiles.take(owner, lines.subList(0, Lifelines.MOST)))
                .isEqualTo(Lifelines.MOST);
        assertThat(lifelines.own(owner)).hasSize(Lifelines.MOST);
        assertThatThrownBy(() -> add("x", "2020", 0)).isInstanceOf(LimitReachedException.class);
    }

    @Test
    @DisplayName("F1: a file is read without being taken, and taken once")
    void file() {
        add("入社", "2019-04", 3);
        byte[] file = careers.lifelineFiles.export(owner, Locale.JAPANESE);
        LifelineFile same = careers.lifelineFiles.read(owner, file);
        assertThat(same.good()).isEmpty();
        assertThat(same.known()).isOne();
        LifelineFile others = careers.lifelineFiles.read(viewer, file);
        assertThat(lifelines.own(viewer)).isEmpty();
        assertThat(careers.lifelineFiles.take(viewer, others.good())).isOne();
        assertThat(careers.lifelineFiles.take(viewer, others.good())).isZero();
        assertThat(lifelines.own(viewer)).hasSize(1);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFF時期,できごと");
    }

    @Test
    @DisplayName("F1: removing an event ends its shares, and forgetting leaves nothing")
    void remove_and_forget() {
        LifelineEvent first = add("一", "2019", 0);
        LifelineEvent second = add("二", "2020", 0);
        careers.shares.give(
                owner, id(viewer), Scope.one(Scope.Part.LIFELINE, first.id().value()), null);
        careers.shares.give(owner, id(viewer), Scope.all(Scope.Part.LIFELINE), null);
        careers.shares.give(owner, id(viewer), Scope.all(Scope.Part.WILL), null);
        lifelines.remove(viewer, first.id());
        assertThat(lifelines.own(owner)).hasSize(2);
        lifelines.remove(owner, first.id());
        assertThat(lifelines.own(owner)).containsExactly(second);
        assertThat(careers.shares.given(owner)).hasSize(2);
        lifelines.forget(owner);
        assertThat(lifelines.own(owner)).isEmpty();
        assertThat(careers.shares.given(owner)).singleElement().matches(share -> share.scope()
                .equals(Scope.all(Scope.Part.WILL)));
    }

    private LifelineEvent add(String title, String when, int then) {
        return lifelines.add(owner, Experience.of(title, time(when), then), then, "");
    }

    private static Experience with(Experience plain, List<String> competencies) {
        return new Experience(
                plain.title(),
                "",
                plain.when(),
                plain.then(),
                "",
                "",
                Lenses.NONE,
                Frame.NONE,
                competencies,
                false,
                Set.of());
    }

    static When time(String text) {
        return When.read(text).orElseThrow();
    }
}
