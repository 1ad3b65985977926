// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.InMemoryStages;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.PlainSeals;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** A company with units and many pairs, for what is counted. It opens on the fifth of October. */
final class Firm implements AutoCloseable {

    static final Actor HR = new Actor(new UUID(9, 9), "hr", null, Set.of(Role.HR_ADMIN));

    final TestDatabase database;
    final PersistenceUnit unit;
    final RecordingLedger ledger = new RecordingLedger();
    final RecordingAudit audit = new RecordingAudit();
    final MutableClock clock = MutableClock.at("2026-10-05T00:00:00Z");
    final PlainSeals seals = new PlainSeals();
    private final RoomBell bell = new RoomBell();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final List<FiguresJob> jobs = new ArrayList<>();

    Firm(Dialect dialect) {
        database = TestDatabase.fresh(dialect);
        unit = database.open(new DialogueSchema());
    }

    UnitId unit(String name, @Nullable String parent) {
        units.add(new UnitRow(new Origin("units.csv", 1), name, null, null, name, parent, null));
        return new UnitId(InMemoryPeopleDirectory.idOf(name));
    }

    Actor person(String name, String of, @Nullable String manager) {
        people.add(PersonRows.person(name, name, of, manager));
        UUID id = InMemoryPeopleDirectory.idOf(name);
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), name, id, Set.of(Role.MEMBER));
    }

    /** A manager and so many who report to them. */
    List<Actor> team(String manager, String of, int size) {
        person(manager, of, null);
        return IntStream.range(0, size)
                .mapToObj(i -> person(manager + "-" + i, of, manager))
                .toList();
    }

    InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(units.stream(), people.stream());
    }

    Pairing pairing(Actor member) {
        PairingsService pairings = new PairingsService(
                database.transactions(),
                unit,
                directory(),
                new InMemoryStages(new InMemoryGrants(clock), new PairCompanions(unit), clock),
                seals,
                ledger,
                bell,
                clock);
        return pairings.mine(member).stream()
                .map(PairingState::pairing)
                .filter(pairing ->
                        pairing.member().equals(new EmployeeId(member.person().orElseThrow())))
                .findFirst()
                .orElseThrow();
    }

    MeetingsService meetings() {
        return new MeetingsService(database.transactions(), unit, seals, ledger, bell, wall(), clock);
    }

    private AppraisalWall wall() {
        return new AppraisalWall(unit, List.of(), clock);
    }

    MeetingRoomService room() {
        return new MeetingRoomService(database.transactions(), unit, seals, ledger, audit, bell, wall(), clock);
    }

    /** A talk that begins now and is closed at once. */
    Meeting talk(Actor member, Closing closing, String... themes) {
        Appointment now = new Appointment(clock.instant(), 45, Place.IN_PERSON, "");
        Meeting meeting = meetings().plan(member, pairing(member).id(), now);
        EmployeeId me = new EmployeeId(member.person().orElseThrow());
        meetings()
                .setThemes(
                        member,
                        meeting.id(),
                        List.of(themes).stream()
                                .map(key -> new Theme(key, "", null, me))
                                .toList());
        room().begin(member, meeting.id());
        room().close(member, meeting.id(), closing);
        clock.advance(Duration.ofMinutes(1));
        return meeting;
    }

    Meeting talk(Actor member, String... themes) {
        return talk(member, new Closing(null, null, List.of()), themes);
    }

    void november() {
        clock.set(Instant.parse("2026-11-03T03:00:00Z"));
    }

    /** After everything that is due was drawn. */
    TalkFiguresService figures() {
        FiguresJob job = job(directory());
        job.look();
        return figures(job);
    }

    TalkFiguresService figures(FiguresJob job) {
        return new TalkFiguresService(database.transactions(), job, clock);
    }

    /** The job of a node. */
    FiguresJob job(PeopleDirectory directory) {
        FiguresJob job = new FiguresJob(database.transactions(), unit, directory, seals, ledger, clock);
        jobs.add(job);
        return job;
    }

    @Override
    public void close() {
        jobs.forEach(FiguresJob::stop);
        database.close();
    }
}
