// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class AgendaTemplatesTest {

    private static final Agenda SHORT = new Agenda(
            List.of(new SlotTime(Slot.FEEDBACK, 10), new SlotTime(Slot.CHECK_IN, 5), new SlotTime(Slot.NEXT, 5)));

    @Parameter
    Dialect dialect;

    private Firm firm;
    private AgendaTemplates templates;
    private Actor member;
    private Actor manager;
    private PairingId pairing;

    @BeforeEach
    void open() {
        firm = new Firm(dialect);
        firm.unit("top", null);
        manager = firm.person("ken", "top", null);
        member = firm.person("aoi", "top", "ken");
        pairing = firm.pairing(member).id();
        templates = new AgendaTemplatesService(firm.database.transactions(), firm.unit, firm.ledger, firm.clock);
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    @DisplayName("F80, F94: courses of 30, 45 and 60 minutes are there, 45 as 5/15/15/7/3")
    void shipped() {
        assertThat(templates.common(member))
                .extracting(template -> template.agenda().minutes())
                .containsExactly(30, 45, 60);
        assertThat(templates.common(member).get(1).agenda()).isEqualTo(Agenda.usual(45));
    }

    @Test
    @DisplayName("F94: HR adds, changes and removes courses; of two who change one the later is told")
    void edits() {
        AgendaTemplate added = templates.add(Firm.HR, "短い流れ", "Short", SHORT);
        AgendaTemplate changed = templates.change(
                Firm.HR, new AgendaTemplate(added.id(), "短めの流れ", "Shorter", Agenda.usual(30), false, added.version()));
        assertThat(changed.japanese()).isEqualTo("短めの流れ");
        assertThatIllegalStateException().isThrownBy(() -> templates.change(Firm.HR, added));
        templates.remove(Firm.HR, added.id());
        assertThat(templates.common(member)).hasSize(3);
        assertThatIllegalStateException().isThrownBy(() -> templates.change(Firm.HR, changed));
        assertThatThrownBy(() -> templates.add(member, "a", "b", SHORT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.remove(manager, added.id())).isInstanceOf(AccessDeniedException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> templates.add(Firm.HR, " ", "b", SHORT));
    }

    @Test
    @DisplayName("F80: a talk keeps the course it was planned with, whatever becomes of the template")
    void kept() {
        AgendaTemplate added = templates.add(Firm.HR, "短い流れ", "Short", SHORT);
        templates.choose(manager, pairing, added.id());
        Meeting planned = plan("2026-10-20T01:00:00Z", 20);
        assertThat(planned.agenda()).isEqualTo(SHORT);
        templates.change(Firm.HR, new AgendaTemplate(added.id(), "x", "x", Agenda.usual(20), false, added.version()));
        assertThat(firm.meetings().meeting(member, planned.id()).agenda()).isEqualTo(SHORT);
        assertThat(plan("2026-10-21T01:00:00Z", 20).agenda()).isEqualTo(Agenda.usual(20));
        templates.remove(Firm.HR, added.id());
        assertThat(templates.chosen(member, pairing)).isEmpty();
        assertThat(plan("2026-10-22T01:00:00Z", 45).agenda()).isEqualTo(Agenda.usual(45));
        assertThat(firm.meetings().meeting(member, planned.id()).agenda()).isEqualTo(SHORT);
    }

    @Test
    @DisplayName("F80: a talk of another length has the same course in proportion, also when it is moved")
    void proportion() {
        templates.own(member, pairing, SHORT);
        Meeting planned = plan("2026-10-20T01:00:00Z", 40);
        assertThat(planned.agenda().slots())
                .containsExactly(
                        new SlotTime(Slot.FEEDBACK, 20), new SlotTime(Slot.CHECK_IN, 10), new SlotTime(Slot.NEXT, 10));
        Appointment moved = new Appointment(Instant.parse("2026-10-20T01:00:00Z"), 15, Place.IN_PERSON, "");
        assertThat(firm.meetings().move(member, planned.id(), moved).agenda().minutes())
                .isEqualTo(15);
    }

    @Test
    @DisplayName("F94: a pairing has a course of its own, which nobody else sees or chooses")
    void own() {
        AgendaTemplate own = templates.own(member, pairing, SHORT);
        assertThat(templates.chosen(manager, pairing)).contains(own);
        AgendaTemplate other = templates.own(manager, pairing, Agenda.usual(60));
        assertThat(other.id()).isEqualTo(own.id());
        assertThat(templates.of(member, pairing)).hasSize(4);
        assertThat(templates.common(member)).hasSize(3);
        Actor mio = firm.person("mio", "top", "ken");
        PairingId hers = firm.pairing(mio).id();
        assertThat(templates.of(mio, hers)).hasSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> templates.choose(mio, hers, own.id()));
        assertThatThrownBy(() -> templates.of(mio, pairing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.choose(Firm.HR, pairing, null)).isInstanceOf(AccessDeniedException.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> templates.change(
                        Firm.HR, new AgendaTemplate(own.id(), "a", "b", SHORT, false, other.version())));
        templates.choose(member, pairing, null);
        assertThat(plan("2026-10-22T01:00:00Z", 45).agenda()).isEqualTo(Agenda.usual(45));
    }

    private Meeting plan(String starts, int minutes) {
        return firm.meetings()
                .plan(member, pairing, new Appointment(Instant.parse(starts), minutes, Place.IN_PERSON, ""));
    }
}
