// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.api.TalkReality.Band;
import org.shirube.dialogue.api.TalkReality.ThemeShare;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class TalkFiguresTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Parameter
    Dialect dialect;

    private Firm firm;
    private UnitId sales;
    private UnitId works;

    @BeforeEach
    void open() {
        firm = new Firm(dialect);
        firm.unit("top", null);
        sales = firm.unit("sales", "top");
        works = firm.unit("works", "top");
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    @DisplayName("F47, F77: how many are paired, who talked as often as agreed, how many talks")
    void execution() {
        List<Actor> team = firm.team("ken", "sales", 7);
        team.forEach(firm::pairing);
        team.subList(0, 5).forEach(firm::talk);
        firm.talk(team.get(0));
        firm.november();
        TalkReality reality = of(sales);
        assertThat(reality.paired()).isEqualTo(7);
        assertThat(reality.talks()).isEqualTo(new TalkReality.Talks(5, 6));
        // A pair of 27 days is asked for a talk every 28 days only once one of them has talked before.
        assertThat(reality.execution()).isNull();
    }

    @Test
    @DisplayName("F93: execution counts against the cadence each pair agreed on")
    void cadence() {
        List<Actor> team = firm.team("ken", "sales", 8);
        team.forEach(member -> keep(member, 14));
        team.subList(0, 5).forEach(firm::talk);
        firm.clock.advance(Duration.ofDays(13));
        firm.november();
        // 27 days ask for one talk every fortnight.
        assertThat(of(sales).execution()).isEqualTo(new TalkReality.Execution(8, 5));
        firm.clock.set(Instant.parse("2026-11-03T03:00:00Z"));
        team.forEach(firm::talk);
        firm.clock.set(Instant.parse("2026-12-03T03:00:00Z"));
        // 30 days ask for two, and there was one.
        assertThat(firm.figures().of(Firm.HR, sales, YearMonth.of(2026, 11)).execution())
                .isEqualTo(new TalkReality.Execution(8, 0));
    }

    @Test
    @DisplayName("F52, F53, F54: how many talks were closed with a date, a theme and to-dos")
    void closings() {
        List<Actor> team = firm.team("ken", "sales", 6);
        Appointment next = new Appointment(Instant.parse("2026-11-20T01:00:00Z"), 45, Place.IN_PERSON, "");
        firm.talk(team.get(0), new Closing(next, new Theme("growth", "", null, id(team.get(0))), List.of()));
        firm.talk(team.get(1), new Closing(null, null, List.of(new NewTodo(id(team.get(1)), "読む", null))));
        team.subList(2, 6).forEach(firm::talk);
        firm.november();
        assertThat(of(sales).closings()).isEqualTo(new TalkReality.Closings(6, 6, 1, 1, 1));
    }

    @Test
    @DisplayName("F46, F47: clarity is told in bands of five people, and not at all where all said the same")
    void clarity() {
        List<Actor> team = firm.team("ken", "sales", 12);
        for (int i = 0; i < 12; i++) {
            say(team.get(i), i < 6 ? 2 : 5);
        }
        firm.team("eri", "works", 12).forEach(member -> say(member, 1));
        firm.november();
        TalkReality.Clarity told = of(sales).clarity();
        assertThat(told).isNull();
        assertThat(of(works).clarity()).isNull();
        assertThat(of(null).clarity())
                .isEqualTo(new TalkReality.Clarity(24, 54 / 24.0, List.of(new Band(1, 3, 18), new Band(4, 5, 6))));
    }

    @Test
    @DisplayName("F46, F47: a unit of both is told of where nobody is found by taking it away")
    void clarity_of_units() {
        for (String unit : List.of("sales", "works")) {
            List<Actor> team = firm.team("ken-" + unit, unit, 15);
            for (int i = 0; i < 15; i++) {
                say(team.get(i), i % 3 + 2);
            }
        }
        firm.november();
        assertThat(of(sales).clarity())
                .isEqualTo(new TalkReality.Clarity(
                        15, 3, List.of(new Band(1, 2, 5), new Band(3, 3, 5), new Band(4, 5, 5))));
    }

    @Test
    @DisplayName("F87: 7:2:1 as members felt it, and as five partners did; one partner of five members is one person")
    void ratio() {
        for (int i = 0; i < 5; i++) {
            Actor manager = firm.person("lead-" + i, "sales", null);
            Actor member = firm.person("member-" + i, "works", "lead-" + i);
            Meeting meeting = firm.talk(member);
            firm.room().ratio(member, meeting.id(), new TalkRatio(5, 3, 2));
            firm.room().ratio(manager, meeting.id(), new TalkRatio(8, 1, 1));
        }
        firm.november();
        assertThat(of(works).members()).isEqualTo(new TalkReality.Felt(5, 5, 3, 2));
        assertThat(of(works).partners()).isNull();
        assertThat(of(sales).partners()).isEqualTo(new TalkReality.Felt(5, 8, 1, 1));
        assertThat(of(null).partners()).isNotNull();
    }

    @Test
    @DisplayName("F87: five members of one manager say nothing about what the manager felt")
    void one_partner() {
        Actor ken = firm.person("ken", "sales", null);
        for (int i = 0; i < 6; i++) {
            Actor member = firm.person("member-" + i, "sales", "ken");
            Meeting meeting = firm.talk(member);
            firm.room().ratio(ken, meeting.id(), new TalkRatio(8, 1, 1));
        }
        firm.november();
        assertThat(of(sales).partners()).isNull();
        assertThat(of(null).partners()).isNull();
    }

    @Test
    @DisplayName("F47: themes are counted out of their seals; one that all or a few chose is not told of")
    void themes() {
        List<Actor> team = firm.team("ken", "sales", 12);
        for (int i = 0; i < 12; i++) {
            firm.talk(team.get(i), i < 6 ? new String[] {"work", "career"} : new String[] {"work", "growth"});
        }
        firm.talk(team.get(0), "condition");
        firm.november();
        assertThat(of(sales).themes())
                .containsExactly(new ThemeShare("career", 6, 12), new ThemeShare("growth", 6, 12));
    }

    @Test
    @DisplayName("F47: a seal that does not open is left out, and the others are counted")
    void broken_seal() {
        List<Actor> team = firm.team("ken", "sales", 11);
        for (int i = 0; i < 11; i++) {
            firm.talk(team.get(i), i < 6 ? "career" : "growth");
        }
        firm.seals.destroy(MeetingWords.ofBoth(firm.pairing(team.get(0)).id()));
        firm.november();
        assertThat(of(sales).talks()).isEqualTo(new TalkReality.Talks(11, 11));
        assertThat(of(sales).themes())
                .containsExactly(new ThemeShare("career", 5, 10), new ThemeShare("growth", 5, 10));
    }

    @Test
    @DisplayName("F47: a unit that is too small is withheld, and so is what it could be worked out from")
    void withheld() {
        firm.team("ken", "sales", 3).forEach(firm::talk);
        firm.team("eri", "works", 9).forEach(firm::talk);
        firm.november();
        assertThat(of(sales).withheld()).isTrue();
        assertThat(of(works).withheld()).isTrue();
        assertThat(of(null).paired()).isEqualTo(12);
        assertThat(firm.figures().of(Firm.HR, List.of(sales, works), OCTOBER).values())
                .hasSize(2)
                .allMatch(TalkReality::withheld);
    }

    @Test
    @DisplayName("F47: months that have ended since the first pair, for HR and nobody else")
    void months() {
        assertThat(firm.figures().months(Firm.HR)).isEmpty();
        firm.team("ken", "sales", 1).forEach(firm::pairing);
        assertThat(firm.figures().months(Firm.HR)).isEmpty();
        firm.clock.set(Instant.parse("2027-01-03T03:00:00Z"));
        assertThat(firm.figures().months(Firm.HR))
                .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2026, 11), OCTOBER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> firm.figures().of(Firm.HR, (UnitId) null, YearMonth.of(2027, 1)));
        Actor other = new Actor(
                Firm.HR.id(), "other", null, Set.of(Role.MANAGER, Role.OPERATOR, Role.INTEGRATOR, Role.COUNSELLOR));
        assertThatThrownBy(() -> firm.figures().of(other, (UnitId) null, OCTOBER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> firm.figures().months(other)).isInstanceOf(AccessDeniedException.class);
        assertThat(LocalDate.now(firm.clock)).isEqualTo("2027-01-03");
    }

    @Test
    @DisplayName("F93: a manager sees their own execution over 3, 6 and 12 months, and nobody else's")
    void own() {
        Actor ken = firm.person("ken", "sales", null);
        Actor aoi = firm.person("aoi", "sales", "ken");
        Actor mio = firm.person("mio", "sales", "ken");
        firm.team("eri", "works", 1).forEach(firm::talk);
        keep(aoi, 14);
        keep(mio, 14);
        for (int i = 0; i < 5; i++) {
            firm.talk(aoi, new Closing(null, null, List.of(new NewTodo(id(aoi), "読む", null))));
        }
        firm.talk(mio);
        firm.november();
        // 29 days ask each pair for two talks; what one did more does not make up for what the other did less.
        OwnTalks own = firm.figures().own(ken);
        assertThat(own.periods()).extracting(OwnTalks.Period::months).containsExactly(3, 6, 12);
        assertThat(own.periods().get(0)).isEqualTo(new OwnTalks.Period(3, 4, 3, 6, 0, 0, 5));
        assertThat(firm.figures().own(aoi).periods()).isEmpty();
        assertThat(firm.figures().own(Firm.HR).periods()).isEmpty();
    }

    /** Pairs of all others as of the first, without asking the directory for each. */
    private void say(Actor member, int clarity) {
        firm.room().clarity(member, firm.talk(member).id(), clarity);
    }

    private void keep(Actor member, int days) {
        new PairingStore(firm.unit).keep(firm.pairing(member).id(), new Cadence(days, 45, 4));
    }

    private TalkReality of(UnitId unit) {
        return firm.figures().of(Firm.HR, unit, OCTOBER);
    }

    private static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow());
    }
}
