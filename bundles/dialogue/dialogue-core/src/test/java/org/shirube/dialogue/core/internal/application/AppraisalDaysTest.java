// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.AppraisalDay;
import org.shirube.dialogue.api.AppraisalReceipt;
import org.shirube.dialogue.api.AppraisalReceipt.Refused;
import org.shirube.dialogue.api.AppraisalReceipt.Why;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("F78: a talk stays apart from appraisal")
class AppraisalDaysTest {

    private static final Actor HRIS = Actor.system("hris.appraisal-days.in");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Parameter
    Dialect dialect;

    private Talks talks;
    private AppraisalDaysService days;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        days = new AppraisalDaysService(
                talks.database.transactions(),
                talks.unit,
                talks.directory,
                talks.wall,
                talks.ledger,
                talks.bell,
                talks.clock);
    }

    @AfterEach
    void close() {
        days.stop();
        talks.close();
    }

    private AppraisalReceipt deliver(AppraisalDay... rows) {
        return days.deliver(HRIS, List.of(rows));
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(MeetingRefusedException.class, e -> assertThat(e.reason())
                .isEqualTo(MeetingRefusedException.Reason.APPRAISAL_DAY));
    }

    @Test
    @DisplayName("F78: nothing is planned on, moved to or closed with a day on which the member is appraised")
    void refused() {
        deliver(new AppraisalDay(2, "aoi", DAY));
        var pairing = talks.ofAoi().id();
        assertRefused(() -> talks.meetings.plan(AOI, pairing, Talks.at("2026-11-25T01:00:00Z")));
        Meeting other = talks.meetings.plan(KEN, pairing, Talks.at("2026-11-24T01:00:00Z"));
        assertRefused(() -> talks.meetings.move(KEN, other.id(), Talks.at("2026-11-25T08:00:00Z")));
        talks.clock.advance(Duration.ofDays(4));
        talks.room.begin(AOI, other.id());
        Closing closing = new Closing(Talks.at("2026-11-25T01:00:00Z"), null, List.of());
        assertRefused(() -> talks.room.close(AOI, other.id(), closing));
        assertThat(talks.meetings.meeting(AOI, other.id()).state()).isEqualTo(Meeting.State.HELD);
    }

    @Test
    @DisplayName("F78: the day is the installation's, and a talk past midnight touches two")
    void zone() {
        deliver(new AppraisalDay(2, "aoi", DAY));
        var pairing = talks.ofAoi().id();
        assertRefused(() -> talks.meetings.plan(AOI, pairing, Talks.at("2026-11-24T14:30:00Z")));
        assertThat(talks.meetings
                        .plan(AOI, pairing, Talks.at("2026-11-24T14:15:00Z"))
                        .pending())
                .isTrue();
        assertThat(talks.meetings
                        .plan(AOI, pairing, Talks.at("2026-11-25T15:00:00Z"))
                        .pending())
                .isTrue();
    }

    @Test
    @DisplayName("F78: the partner's own appraisal, and that of others, stand in nobody's way")
    void partners() {
        deliver(new AppraisalDay(2, "ken", DAY), new AppraisalDay(3, "mio", DAY));
        assertThat(talks.meetings
                        .plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"))
                        .pending())
                .isTrue();
    }

    @Test
    @DisplayName(
            "F78: a day that comes later than the plan is shown to both, told in the ledger once, and gone when moved")
    void later() {
        Meeting planned = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        List<String> rings = new ArrayList<>();
        talks.bell.watch(planned.id(), 0, change -> rings.add("ring"));
        assertThat(days.mustMove(AOI, planned.id())).isFalse();
        assertThat(deliver(new AppraisalDay(2, "aoi", DAY)).clashes()).isEqualTo(1);
        assertThat(rings).hasSize(1);
        assertThat(days.mustMove(AOI, planned.id())).isTrue();
        assertThat(days.mustMove(KEN, planned.id())).isTrue();
        assertThat(deliver(new AppraisalDay(2, "aoi", DAY)).clashes()).isZero();
        assertThat(talks.ledger.activities)
                .filteredOn(row -> row.kind().equals("dialogue.meeting.must-move"))
                .hasSize(1);
        talks.meetings.move(AOI, planned.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(days.mustMove(AOI, planned.id())).isFalse();
        assertThatThrownBy(() -> days.mustMove(JUN, planned.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("a delivery replaces the one before; who is unknown is reported by line, and good rows are kept")
    void replaced() {
        deliver(new AppraisalDay(2, "aoi", DAY));
        AppraisalReceipt receipt = deliver(
                new AppraisalDay(2, "mio", DAY),
                new AppraisalDay(3, "nobody", DAY),
                new AppraisalDay(4, "mio", LocalDate.of(2026, 11, 1)));
        assertThat(receipt).isEqualTo(new AppraisalReceipt(true, 1, 1, 0, List.of(new Refused(3, Why.UNKNOWN_PERSON))));
        assertThat(known("aoi")).isEmpty();
        assertThat(known("mio")).containsExactly(DAY);
    }

    @Test
    @DisplayName("a delivery without a row that can be used changes nothing; an empty one says that there are no days")
    void nothingOfUse() {
        deliver(new AppraisalDay(2, "aoi", DAY));
        AppraisalReceipt receipt = deliver(new AppraisalDay(2, "00001", DAY));
        assertThat(receipt.taken()).isFalse();
        assertThat(receipt.kept()).isEqualTo(1);
        assertThat(known("aoi")).containsExactly(DAY);
        assertThat(deliver().taken()).isTrue();
        assertThat(known("aoi")).isEmpty();
    }

    @Test
    @DisplayName("days that have passed are forgotten")
    void forgotten() {
        deliver(new AppraisalDay(2, "aoi", DAY), new AppraisalDay(3, "aoi", DAY.plusDays(1)));
        talks.clock.advance(Duration.ofDays(5));
        days.forgetPast();
        assertThat(known("aoi")).containsExactly(DAY.plusDays(1));
    }

    @Test
    @DisplayName("F78: another source of days counts too")
    void otherSources() {
        AppraisalWall wall = new AppraisalWall(
                talks.unit,
                List.of((person, first, last) -> person.equals(Talks.id(AOI)) ? Set.of(first) : Set.of()),
                talks.clock);
        assertThat(wall.stands(talks.ofAoi(), Talks.at("2026-11-25T01:00:00Z"))).isTrue();
    }

    @Test
    @DisplayName("only integrators and HR deliver days")
    void whoDelivers() {
        assertThatThrownBy(() -> days.deliver(MIO, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> days.deliver(KEN, List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private Set<LocalDate> known(String login) {
        Actor actor = login.equals("aoi") ? AOI : MIO;
        return talks.database
                .transactions()
                .call(c -> new org.shirube.dialogue.core.internal.persistence.AppraisalDayStore(
                                talks.unit, () -> new java.util.UUID(0, 0))
                        .of(Talks.id(actor), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }
}
