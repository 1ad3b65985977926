// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.InMemoryMentoring;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.sample.LoadedCompany;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.page.PageRequest;

class SampleSchemesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final SampleCompany company = new SampleCompany(300, 1, TODAY);
    private final InMemoryPeopleDirectory directory = new InMemoryPeopleDirectory(company.units(), company.people());
    private final SampleCast cast = SampleCast.of(directory, new LoadedCompany(company, TODAY));
    private final InMemoryMentoring mentoring =
            new InMemoryMentoring(Clock.fixed(TODAY.atStartOfDay(ZONE).toInstant(), ZONE));

    @Test
    @DisplayName("F57, F58, F98: a demo shows a draft, pairs that found each other, and proposals that wait for HR")
    void written() {
        assertThat(schemes().write()).isTrue();
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
        schemes().write();
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
        schemes().write();
        assertThat(schemes().write()).isFalse();
        assertThat(all()).hasSize(3);
    }

    private SampleSchemes schemes() {
        return new SampleSchemes(
                new SampleMembers(mentoring.profiles(), mentoring.schemes(), mentoring.topics()),
                mentoring.schemeDesk(),
                mentoring.requests(),
                mentoring.matching(),
                cast,
                TODAY);
    }

    private List<Scheme> all() {
        return mentoring.schemeDesk().all(SampleCast.HR, PageRequest.first(10)).items();
    }
}
