// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.InMemoryStages;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.PlainSeals;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** The module on a database of its own: Aoi reports to Ken, Mio to Ken as well, Jun to nobody. */
final class Talks implements AutoCloseable {

    static final Actor AOI = actor("aoi", Role.MEMBER);
    static final Actor MIO = actor("mio", Role.MEMBER);
    static final Actor KEN = actor("ken", Role.MEMBER, Role.MANAGER);
    static final Actor JUN = actor("jun", Role.MEMBER, Role.HR_ADMIN, Role.OPERATOR, Role.INTEGRATOR, Role.COUNSELLOR);

    final TestDatabase database;
    final RecordingAudit audit = new RecordingAudit();
    final RecordingLedger ledger = new RecordingLedger();
    final MutableClock clock = MutableClock.at("2026-11-20T15:00:00Z");
    final Seals seals = new PlainSeals();
    final MeetingsService meetings;
    final MeetingRoomService room;
    final TodosService todos;
    final ObservationsService observations;
    final SitInsService sitIns;
    final GuestRoomsService guestRooms;
    final SharedThemesService sharedThemes;
    final ThreadsService threads;
    final YearsService years;
    final TrendsService trends;
    final PersistenceUnit unit;
    final AppraisalWall wall;
    final RoomBell bell = new RoomBell();
    final InMemoryGrants grants = new InMemoryGrants(clock);
    final InMemoryStages stages;
    InMemoryPeopleDirectory directory = directory("ken");
    PairingsService pairings;

    Talks(Dialect dialect) {
        database = TestDatabase.fresh(dialect);
        unit = database.open(new DialogueSchema());
        stages = new InMemoryStages(grants, new PairCompanions(unit), clock);
        wall = new AppraisalWall(unit, List.of(), clock);
        meetings = new MeetingsService(database.transactions(), unit, seals, ledger, bell, wall, clock);
        room = new MeetingRoomService(database.transactions(), unit, seals, ledger, audit, bell, wall, clock);
        todos = new TodosService(database.transactions(), unit, seals, bell, clock);
        observations = new ObservationsService(database.transactions(), unit, seals, audit, bell, clock);
        sitIns = new SitInsService(database.transactions(), unit, directory, ledger, audit, bell, clock);
        guestRooms = new GuestRoomsService(database.transactions(), unit, seals, ledger, audit, bell, clock);
        sharedThemes = new SharedThemesService(database.transactions(), unit, seals, ledger, bell, clock);
        threads = new ThreadsService(database.transactions(), unit, seals, audit, clock);
        years = new YearsService(
                database.transactions(), unit, observations, sharedThemes, seals, ledger, audit, bell, clock);
        trends = new TrendsService(database.transactions(), unit, clock);
        pairings = pairings("ken");
    }

    /** The room as another node on the same database has it. */
    record Node(MeetingRoomService room, RoomPatrol patrol) implements AutoCloseable {

        @Override
        public void close() {
            patrol.stop();
        }
    }

    Node otherNode() {
        RoomBell other = new RoomBell();
        return new Node(
                new MeetingRoomService(database.transactions(), unit, seals, ledger, audit, other, wall, clock),
                new RoomPatrol(database.transactions(), unit, other));
    }

    /** Scheduling for others, as a new service. */
    SchedulingService scheduling() {
        return new SchedulingService(
                database.transactions(), unit, directory, grants, stages, seals, ledger, audit, bell, wall, clock);
    }

    /** The directory names another manager of Aoi from now on. */
    void managerOfAoi(@Nullable String manager) {
        pairings = pairings(manager);
    }

    private PairingsService pairings(@Nullable String managerOfAoi) {
        directory = directory(managerOfAoi);
        return new PairingsService(database.transactions(), unit, directory, stages, seals, ledger, bell, clock);
    }

    private static InMemoryPeopleDirectory directory(@Nullable String managerOfAoi) {
        Stream<PersonRow> rows =
                Stream.of(row("aoi", managerOfAoi), row("mio", "ken"), row("ken", null), row("jun", null));
        return new InMemoryPeopleDirectory(Stream.empty(), rows);
    }

    private static PersonRow row(String name, @Nullable String manager) {
        return PersonRows.person(name, name, null, manager);
    }

    private static Actor actor(String login, Role... roles) {
        UUID person = InMemoryPeopleDirectory.idOf(login);
        return new Actor(UUID.nameUUIDFromBytes(("account " + login).getBytes()), login, person, Set.of(roles));
    }

    static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow());
    }

    /** The pairing of Aoi with the manager. */
    Pairing ofAoi() {
        return pairings.mine(AOI).stream()
                .map(state -> state.pairing())
                .filter(pairing -> pairing.kind() == PairingKind.MANAGER)
                .findFirst()
                .orElseThrow();
    }

    static Appointment at(String instant) {
        return new Appointment(Instant.parse(instant), 45, Place.IN_PERSON, "");
    }

    /** A talk of Aoi and Ken that begins now. */
    Meeting talk() {
        return meetings.plan(AOI, ofAoi().id(), new Appointment(clock.instant(), 45, Place.IN_PERSON, ""));
    }

    @Override
    public void close() {
        database.close();
    }
}
