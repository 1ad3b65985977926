// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.InMemoryMentoring;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.sample.LoadedCompany;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.settings.Settings;

class SampleSchemesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final SampleCompany company = new SampleCompany(300, 1, TODAY);
    private final InMemoryPeopleDirectory directory = new InMemoryPeopleDirectory(company.units(), company.people());
    private final SampleCast cast = SampleCast.of(directory, new LoadedCompany(company, TODAY));
    private final InMemoryMentoring mentoring = fresh();
    private final MemorySettings settings = new MemorySettings();

    private static InMemoryMentoring fresh() {
        return new InMemoryMentoring(Clock.fixed(TODAY.atStartOfDay(ZONE).toInstant(), ZONE));
    }

    /** Settings of the installation. */
    private static final class MemorySettings implements Settings {

        private final Map<String, String> values = new ConcurrentHashMap<>();

        private void clear() {
            values.clear();
        }

        @Override
        public Optional<String> ofInstallation(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void setForInstallation(Actor actor, String key, String value) {
            actor.require("changing a setting of the installation", Role.HR_ADMIN);
            values.put(key, value);
        }

        @Override
        public Optional<String> ofActor(Actor actor, String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setForActor(Actor actor, String key, String value) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    @DisplayName("F57, F58, F98: a demo shows a draft, pairs that found each other, and proposals that wait for HR")
    void written() {
        assertThat(write()).isTrue();
        List<Scheme> all = all();
        assertThat(all)
                .extracting(Scheme::state)
                .containsExactly(SchemeState.MATCHING, SchemeState.OPEN, SchemeState.DRAFT);
        assertThat(all.get(0).seekers()).isEqualTo(40);
        assertThat(all.get(1).pairs()).isGreaterThan(10);
        assertThat(mentoring.matching().runs(SampleCast.HR, all.get(0).id()))
                .singleElement()
                .extracting(MatchRun::state)
                .isEqualTo(MatchRun.State.READY);
        assertThat(mentoring.matching().board(SampleCast.HR, all.get(1).id()).pending())
                .isPositive();
    }

    @Test
    @DisplayName("F58: the demo's member looks for somebody, and the demo's manager offers to talk")
    void demoPeople() {
        write();
        assertThat(mentoring.schemes().mine(SampleCast.actor(cast.seekers().get(0))))
                .anySatisfy(own -> assertThat(own.joined()).isNotEmpty());
        assertThat(mentoring.requests().sent(SampleCast.actor(cast.seekers().get(0))))
                .isEmpty();
        assertThat(mentoring.schemes().mine(SampleCast.actor(cast.offerers().get(0))))
                .anySatisfy(own -> assertThat(own.joined()).isNotEmpty());
    }

    @Test
    @DisplayName("F58: what is there already stays as it is")
    void once() {
        write();
        assertThat(write()).isFalse();
        assertThat(all()).hasSize(3);
    }

    @Test
    @DisplayName("F58: a sample that was stopped, wherever it was, goes on and ends as one that was not")
    void goesOn() {
        InMemoryMentoring stopped = fresh();
        AtomicInteger asked = new AtomicInteger();
        int starts = 0;
        boolean done = false;
        while (!done) {
            int until = asked.get() + 37 + 11 * starts++;
            done = schemes(stopped).write(() -> asked.incrementAndGet() < until);
        }
        assertThat(starts).isGreaterThan(3);
        settings.clear();
        assertThat(write()).isTrue();
        assertThat(numbers(stopped)).isEqualTo(numbers(mentoring));
    }

    @Test
    @DisplayName("F58: schemes of others, and a sample somebody has tidied up, stay as they are")
    void staysAway() {
        assertThat(write()).isTrue();
        all().stream()
                .filter(scheme -> scheme.state() == SchemeState.DRAFT)
                .forEach(draft -> mentoring.schemeDesk().discard(SampleCast.HR, draft.id()));
        assertThat(write()).isFalse();
        assertThat(all()).hasSize(2);
        settings.clear();
        assertThat(write()).isFalse();
        assertThat(all()).hasSize(2);
    }

    @Test
    @DisplayName(
            "F58: where mentoring is installed when the company is there already, the sample of mentoring still arrives")
    void arrivesLater() throws InterruptedException {
        MentoringSample sample = new MentoringSample(
                new LoadedCompany(company, TODAY),
                directory,
                mentoring.schemeDesk(),
                mentoring.schemes(),
                mentoring.profiles(),
                mentoring.topics(),
                mentoring.requests(),
                mentoring.matching(),
                settings);
        await().until(() -> settings.ofInstallation("sample.mentoring").equals(Optional.of("done")));
        sample.stop();
        assertThat(all()).hasSize(3);
    }

    private static List<String> numbers(InMemoryMentoring mentoring) {
        return mentoring.schemeDesk().all(SampleCast.HR, PageRequest.first(10)).items().stream()
                .map(scheme -> scheme.plan().title() + scheme.state() + scheme.seekers() + " " + scheme.offerers() + " "
                        + scheme.pairs() + " "
                        + mentoring.matching().runs(SampleCast.HR, scheme.id()).size())
                .sorted()
                .toList();
    }

    private boolean write() {
        return schemes(mentoring).write(() -> true);
    }

    private SampleSchemes schemes(InMemoryMentoring mentoring) {
        return new SampleSchemes(
                new SampleMembers(mentoring.profiles(), mentoring.schemes(), mentoring.topics()),
                mentoring.schemeDesk(),
                mentoring.requests(),
                mentoring.matching(),
                settings,
                cast,
                TODAY);
    }

    private List<Scheme> all() {
        return mentoring.schemeDesk().all(SampleCast.HR, PageRequest.first(10)).items();
    }
}
