// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.InMemoryStages;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.core.internal.application.AppraisalWall;
import org.shirube.dialogue.core.internal.application.InvitationsService;
import org.shirube.dialogue.core.internal.application.MeetingsService;
import org.shirube.dialogue.core.internal.application.PairCompanions;
import org.shirube.dialogue.core.internal.application.PairingsService;
import org.shirube.dialogue.core.internal.application.RoomBell;
import org.shirube.dialogue.core.internal.application.SchedulingService;
import org.shirube.dialogue.core.internal.application.SitInsService;
import org.shirube.dialogue.core.internal.application.TalkCalendarService;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.Configurations;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.PlainSeals;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** The real talks on a database, and the real route to a mail server: Aoi reports to Ken, Rin is somebody else. */
public final class Office implements AutoCloseable {

    public static final Actor AOI = actor("aoi");
    public static final Actor KEN = actor("ken");
    public static final Actor RIN = actor("rin");

    public final MutableClock clock = MutableClock.at("2026-11-20T15:00:00Z");
    public final MeetingsService meetings;
    public final PairingsService pairings;
    public final InvitationsService invitations;
    public final TalkCalendarService calendar;
    public final SitInsService sitIns;
    public final SchedulingService scheduling;
    public final InMemoryGrants grants = new InMemoryGrants(clock);
    private final TestDatabase database = TestDatabase.fresh(Dialect.H2);
    private final RecordingLedger ledger = new RecordingLedger();
    private final TalkMailConsumer consumer;
    private @Nullable DefaultCamelContext camel;
    private int handedOn;

    public Office(String addressOfKen) {
        PersistenceUnit unit = database.open(new DialogueSchema());
        Seals seals = new PlainSeals();
        RoomBell bell = new RoomBell();
        var transactions = database.transactions();
        var directory = new InMemoryPeopleDirectory(
                Stream.empty(),
                Stream.of(
                        person("aoi", "山田", "葵", "aoi@example.jp", "ken"),
                        person("ken", "佐藤", "健", addressOfKen, null),
                        person("rin", "高橋", "凛", "rin@example.jp", null)));
        var stages = new InMemoryStages(grants, new PairCompanions(unit), clock);
        var wall = new AppraisalWall(unit, List.of(), clock);
        var audit = new RecordingAudit();
        meetings = new MeetingsService(transactions, unit, seals, ledger, bell, wall, clock);
        pairings = new PairingsService(transactions, unit, directory, stages, seals, ledger, bell, clock);
        invitations = new InvitationsService(transactions, unit, directory, grants, new NoSettings(), clock);
        calendar = new TalkCalendarService(transactions, unit, audit, clock);
        sitIns = new SitInsService(transactions, unit, directory, ledger, audit, bell, clock);
        scheduling = new SchedulingService(
                transactions, unit, directory, grants, stages, seals, ledger, audit, bell, wall, clock);
        consumer = new TalkMailConsumer(invitations);
    }

    private static Actor actor(String name) {
        UUID account = UUID.nameUUIDFromBytes(("account " + name).getBytes());
        return new Actor(account, name, InMemoryPeopleDirectory.idOf(name), Set.of(Role.MEMBER));
    }

    private static PersonRow person(String id, String family, String given, String email, @Nullable String manager) {
        return PersonRows.person(id, family, given, email, List.of("ja"), null, manager);
    }

    /** Starts the route, as a start of the process does. */
    public void open(int smtpPort) throws Exception {
        open(smtpPort, "none");
    }

    void open(int smtpPort, String security) throws Exception {
        Map<String, Object> values = new HashMap<>(Map.of(
                "host",
                "127.0.0.1",
                "port",
                smtpPort,
                "security",
                security,
                "from",
                "Shirube <shirube@example.jp>",
                "publicAddress",
                "https://shirube.example.jp/",
                "lookSeconds",
                1));
        camel = new DefaultCamelContext();
        MailConfig config = Configurations.of(MailConfig.class, values);
        camel.addRoutes(new SmtpRoute(config));
        camel.addRoutes(new TalkMailRoute(invitations, clock, config));
        camel.getShutdownStrategy().setTimeout(5);
        camel.start();
    }

    /** Ends it. */
    public void shut() {
        if (camel != null) {
            camel.stop();
        }
    }

    public PairingId pairing() {
        return pairings.mine(AOI).get(0).pairing().id();
    }

    public Meeting plan(String starts) {
        return meetings.plan(AOI, pairing(), at(starts));
    }

    public static Appointment at(String starts) {
        return new Appointment(Instant.parse(starts), 45, Place.ONLINE, "https://meet.example/r?a=1,2;b");
    }

    /** Hands what the ledger got to the consumer. */
    public void handOn() {
        for (; handedOn < ledger.activities.size(); handedOn++) {
            var activity = ledger.activities.get(handedOn);
            UUID id = new UUID(7, handedOn);
            consumer.accept(new LedgerEntry(
                    id,
                    handedOn,
                    clock.instant(),
                    activity.kind(),
                    activity.subject(),
                    activity.actor().id(),
                    activity.attributes()));
        }
    }

    public void later(Duration by) {
        clock.advance(by);
    }

    @Override
    public void close() {
        shut();
        database.close();
    }

    private static final class NoSettings implements Settings {

        @Override
        public Optional<String> ofActor(Actor actor, String key) {
            return Optional.empty();
        }

        @Override
        public void setForActor(Actor actor, String key, String value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> ofInstallation(String key) {
            return Optional.empty();
        }

        @Override
        public void setForInstallation(Actor actor, String key, String value) {
            throw new UnsupportedOperationException();
        }
    }
}
