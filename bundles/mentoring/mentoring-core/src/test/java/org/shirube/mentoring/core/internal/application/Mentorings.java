// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.core.internal.application.match.FitsService;
import org.shirube.mentoring.core.internal.application.match.MatchFiguresService;
import org.shirube.mentoring.core.internal.application.match.MatchJob;
import org.shirube.mentoring.core.internal.application.match.MatchingService;
import org.shirube.mentoring.core.internal.application.match.PoolReader;
import org.shirube.mentoring.core.internal.application.match.Rules;
import org.shirube.mentoring.core.internal.application.match.UnitTree;
import org.shirube.mentoring.core.internal.application.match.WishesService;
import org.shirube.mentoring.core.internal.application.profile.NearnessService;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.application.profile.ProfilesService;
import org.shirube.mentoring.core.internal.application.profile.WordSources;
import org.shirube.mentoring.core.internal.application.request.BlockBook;
import org.shirube.mentoring.core.internal.application.request.BlocksService;
import org.shirube.mentoring.core.internal.application.request.Endings;
import org.shirube.mentoring.core.internal.application.request.IntroductionsService;
import org.shirube.mentoring.core.internal.application.request.Leavers;
import org.shirube.mentoring.core.internal.application.request.PairBook;
import org.shirube.mentoring.core.internal.application.request.PairsService;
import org.shirube.mentoring.core.internal.application.request.RequestsService;
import org.shirube.mentoring.core.internal.application.request.SitInPoolService;
import org.shirube.mentoring.core.internal.application.request.TalkBell;
import org.shirube.mentoring.core.internal.application.request.TalkPlaces;
import org.shirube.mentoring.core.internal.application.scheme.SchemeDeskService;
import org.shirube.mentoring.core.internal.application.scheme.SchemesService;
import org.shirube.mentoring.core.internal.application.scheme.TopicsService;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.shirube.platform.testing.MutableClock;
import org.shirube.platform.testing.PlainSeals;
import org.shirube.platform.testing.RecordingAudit;
import org.shirube.platform.testing.RecordingLedger;
import org.shirube.platform.testing.TestDatabase;

/** The module on a database of its own, as the container would wire it. */
public final class Mentorings implements AutoCloseable {

    public final TestDatabase database;
    public final PersistenceUnit unit;
    public final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    public final RecordingAudit audit = new RecordingAudit();
    public final RecordingLedger ledger = new RecordingLedger();
    public final PlainSeals seals = new PlainSeals();
    public final PeopleDirectory directory;
    public final SchemeDeskService desk;
    public final SchemesService schemes;
    public final TopicsService topics;
    public final ProfileBook book;
    public final WordSources sources = new WordSources();
    public final ProfilesService profiles;
    public final TalkPlaces talkPlaces = new TalkPlaces();
    public final TalkBell bell = new TalkBell();
    public final BlockBook blockBook;
    public final Endings endings;
    public final Leavers leavers;
    public final RequestsService requests;
    public final PairsService pairs;
    public final BlocksService blocks;
    public final IntroductionsService introductions;
    public final SitInPoolService pool;
    public final Rules rules = new Rules();
    public final MatchJob job;
    public final MatchingService matching;
    public final MatchFiguresService figures;
    public final WishesService wishes;
    public final Actor hr = new Actor(new UUID(9, 9), "hr", null, Set.of(Role.HR_ADMIN));

    public Mentorings(Dialect dialect) {
        this(dialect, Company.usual().directory());
    }

    public Mentorings(Dialect dialect, PeopleDirectory directory) {
        this.database = TestDatabase.fresh(dialect);
        this.directory = directory;
        Transactions transactions = database.transactions();
        unit = database.open(new MentoringSchema());
        blockBook = new BlockBook(transactions, unit, seals);
        PairBook pairBook = new PairBook(transactions, unit, bell, talkPlaces, ledger, clock);
        endings = new Endings(transactions, pairBook, clock);
        leavers = new Leavers(transactions, directory, pairBook, endings, clock);
        desk = new SchemeDeskService(transactions, unit, endings, ledger, clock);
        schemes = new SchemesService(transactions, unit, endings, directory, ledger, clock);
        topics = new TopicsService(transactions, unit, ledger);
        book = new ProfileBook(transactions, unit, seals);
        NearnessService nearness = new NearnessService(transactions, blockBook);
        profiles = new ProfilesService(
                transactions, unit, book, sources, nearness, schemes, endings, audit, ledger, clock);
        PoolReader reader = new PoolReader(
                transactions, unit, book, blockBook, directory, new UnitTree(directory, clock), seals, clock);
        FitsService fits = new FitsService(transactions, reader, rules, book, clock);
        job = new MatchJob(transactions, reader, rules, ledger, seals, clock);
        matching = new MatchingService(transactions, job, reader, rules, book, ledger, seals, clock);
        figures = new MatchFiguresService(transactions, job, reader, rules, audit, directory, clock);
        wishes = new WishesService(transactions, unit, seals, ledger);
        requests = new RequestsService(transactions, pairBook, blockBook, fits, seals, ledger, clock);
        pairs = new PairsService(transactions, pairBook, talkPlaces, schemes, seals, ledger, clock);
        blocks = new BlocksService(transactions, blockBook, ledger, clock);
        introductions = new IntroductionsService(transactions, blockBook, directory, seals, ledger, clock);
        pool = new SitInPoolService(transactions, book, blockBook, directory, clock);
    }

    /** A plan for everybody that is open for a month. */
    public SchemePlan plan(SchemeKind kind) {
        LocalDate today = LocalDate.now(clock);
        return SchemePlan.usual(kind, "春のメンター", today, today.plusMonths(1));
    }

    /** A plan in which people ask each other, so many at a time. */
    public SchemePlan free(SchemeKind kind, int openRequests) {
        SchemePlan plan = plan(kind);
        return new SchemePlan(
                kind,
                plan.title(),
                "",
                plan.seekers(),
                plan.offerers(),
                plan.opens(),
                LocalDate.of(2027, 3, 31),
                6,
                6,
                2,
                1,
                openRequests,
                plan.objective(),
                false,
                12,
                List.of());
    }

    /** A scheme that is open. */
    public SchemeId open(SchemePlan plan) {
        SchemeId id = desk.create(hr, plan).id();
        desk.move(hr, id, SchemeState.OPEN);
        return id;
    }

    /** Somebody with a profile in which they want and offer topics. */
    public Actor member(String person, String... topics) {
        Actor actor = Company.actor(person);
        List<TopicChoice> choices =
                Stream.of(topics).map(topic -> new TopicChoice(topic, 2)).toList();
        long version = profiles.own(actor).map(MentoringProfile::version).orElse(0L);
        profiles.save(
                actor,
                version,
                new ProfileDraft(
                        choices,
                        choices,
                        List.of("ja"),
                        PlaceChoice.EITHER,
                        Set.of(),
                        5,
                        "intro of " + person,
                        List.of()));
        return actor;
    }

    @Override
    public void close() {
        job.stop();
        database.close();
    }
}
