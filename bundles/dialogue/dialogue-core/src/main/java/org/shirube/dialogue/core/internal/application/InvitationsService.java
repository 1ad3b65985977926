// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInId;
import org.shirube.dialogue.core.internal.persistence.CalendarStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.LetterStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SchedulerStore;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.dialogue.core.internal.persistence.Upcoming;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.MailPace;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Hands out letters and calendars to the installation itself. */
@Component(service = Invitations.class)
public final class InvitationsService implements Invitations {

    private static final Set<String> DATES =
            Set.of("dialogue.meeting.planned", "dialogue.meeting.moved", "dialogue.meeting.cancelled");
    private static final Set<String> GUESTS = Set.of(
            "dialogue.meeting.sit-in.invited", "dialogue.meeting.sit-in.withdrawn", "dialogue.meeting.sit-in.declined");
    private static final int AT_ONCE = 1_000;
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Transactions transactions;
    private final Clock clock;
    private final MeetingStore meetings;
    private final PairingStore pairings;
    private final LetterStore letters;
    private final CalendarStore calendars;
    private final SitInStore sitIns;
    private final SchedulerStore schedulers;
    private final LetterBook book;
    private final LetterMaker maker;
    private final InvitationViews views;

    @Activate
    public InvitationsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference VisibilityGrants grants,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.meetings = new MeetingStore(unit);
        this.pairings = new PairingStore(unit);
        this.letters = new LetterStore(transactions);
        this.calendars = new CalendarStore(unit);
        this.sitIns = new SitInStore(unit);
        this.schedulers = new SchedulerStore(transactions);
        this.book = new LetterBook(letters, clock, new UuidV7(clock));
        this.views = new InvitationViews(directory, settings, clock);
        ErrandSeats errands = new ErrandSeats(pairings, meetings, grants);
        this.maker = new LetterMaker(letters, calendars, sitIns, schedulers, errands, views);
    }

    private static void require(Actor system) {
        if (!system.id().equals(Actor.SYSTEM_ID)) {
            throw new AccessDeniedException("sending invitations by hand");
        }
    }

    @Override
    public void note(Actor system, LedgerEntry entry) {
        require(system);
        if (DATES.contains(entry.kind())) {
            transactions.run(c -> ahead(entry).ifPresent(talk -> date(entry.id(), talk)));
        } else if (GUESTS.contains(entry.kind())) {
            transactions.run(c -> ahead(entry)
                    .ifPresent(talk -> Optional.ofNullable(entry.attributes().get("sit-in"))
                            .map(UUID::fromString)
                            .flatMap(id -> sitIns.find(new SitInId(id)))
                            .ifPresent(sitIn -> book.guest(entry.id(), talk, sitIn))));
        }
    }

    private void date(UUID entry, Upcoming talk) {
        book.date(entry, talk);
        sitIns.of(talk.meeting()).stream()
                .filter(sitIn -> sitIn.state() == SitIn.State.INVITED || sitIn.state() == SitIn.State.ACCEPTED)
                .forEach(sitIn -> book.guest(entry, talk, sitIn));
        schedulers.of(talk.meeting()).ifPresent(scheduler -> book.scheduler(entry, talk, scheduler.assistant()));
    }

    private Optional<Upcoming> ahead(LedgerEntry entry) {
        return planned(new MeetingId(entry.subject().id()))
                .filter(planned -> planned.meeting().appointment().ends().isAfter(clock.instant()))
                .map(InvitationsService::upcoming);
    }

    private Optional<MeetingStore.Planned> planned(MeetingId id) {
        return meetings.find(id)
                .flatMap(row -> pairings.find(row.pairing()).map(pairing -> new MeetingStore.Planned(row, pairing)));
    }

    private static Upcoming upcoming(MeetingStore.Planned planned) {
        Pairing pairing = planned.pairing();
        MeetingRow row = planned.meeting();
        return new Upcoming(
                row.id(), pairing.member(), pairing.partner(), row.appointment().starts());
    }

    @Override
    public void due(Actor system, Duration agenda, Duration reminder) {
        require(system);
        transactions.run(c -> book.due(agenda, reminder));
    }

    @Override
    public Optional<Letter> take(Actor system) {
        require(system);
        return transactions.call(c -> {
            Optional<LetterRow> next = letters.next(clock.instant());
            while (next.isPresent()) {
                Optional<Letter> letter = letter(system, next.get());
                if (letter.isPresent() && claim(next.get(), letter.get())) {
                    return letter;
                }
                if (letter.isEmpty()) {
                    letters.close(next.get().id(), LetterRow.State.DROPPED);
                }
                next = letters.next(clock.instant());
            }
            return Optional.empty();
        });
    }

    private boolean claim(LetterRow row, Letter letter) {
        return letters.claim(row, letter.talk().sequence(), clock.instant().plus(MailPace.LEASE));
    }

    private Optional<Letter> letter(Actor system, LetterRow row) {
        MeetingStore.Planned planned = planned(row.meeting()).orElseThrow();
        return maker.make(system, row, planned, clock.instant());
    }

    @Override
    public void sent(Actor system, UUID letter) {
        require(system);
        letters.close(letter, LetterRow.State.SENT);
    }

    @Override
    public void refused(Actor system, UUID letter) {
        require(system);
        letters.close(letter, LetterRow.State.REFUSED);
    }

    @Override
    public void later(Actor system, UUID letter) {
        require(system);
        transactions.run(c -> letters.putBack(letter, clock.instant().plus(MailPace.pause(letters.attempts(letter)))));
    }

    @Override
    public int sweep(Actor system, Duration keep) {
        require(system);
        if (keep.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("letters are kept for a day at least, was " + keep);
        }
        Instant before = clock.instant().minus(keep);
        int removed = 0;
        int last;
        do {
            last = letters.sweep(before, AT_ONCE);
            removed += last;
        } while (last == AT_ONCE);
        return removed;
    }

    @Override
    public Optional<CalendarFeed> feed(Actor system, String secret) {
        require(system);
        if (!FeedSecrets.isOne(secret)) {
            return Optional.empty();
        }
        String hash = FeedSecrets.hash(secret);
        return transactions.call(c -> calendars
                .feed(hash)
                .filter(feed -> FeedSecrets.same(hash, feed.secretHash()))
                .map(CalendarStore.Feed::owner)
                .filter(owner -> views.present(system, owner).isPresent())
                .map(owner -> calendar(system, owner)));
    }

    private CalendarFeed calendar(Actor system, EmployeeId owner) {
        Instant now = clock.instant();
        Instant from = now.minus(BACK);
        Instant to = now.plus(AHEAD);
        Stream<Invitation> own = meetings.of(owner, from, to, CalendarFeed.MOST).stream()
                .map(planned -> views.of(system, planned.pairing(), planned.meeting()));
        Stream<Invitation> asGuest =
                sitIns.comesTo(owner, from, to, CalendarFeed.MOST).stream().map(sitIn -> asGuest(system, sitIn));
        List<Invitation> talks = Stream.concat(own, asGuest)
                .sorted(Comparator.comparing(talk -> talk.appointment().starts()))
                .toList();
        return new CalendarFeed(owner, views.locale(system, owner, calendars.choice(owner)), talks);
    }

    private Invitation asGuest(Actor system, SitIn sitIn) {
        MeetingStore.Planned planned = planned(sitIn.meeting()).orElseThrow();
        return views.forGuest(system, planned.pairing(), planned.meeting(), sitIn);
    }
}
