// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.core.internal.persistence.CalendarStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.LetterStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.Upcoming;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Hands out letters and calendars to the installation itself. */
@Component(service = Invitations.class)
public final class InvitationsService implements Invitations {

    private static final Set<String> DATES =
            Set.of("dialogue.meeting.planned", "dialogue.meeting.moved", "dialogue.meeting.cancelled");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Transactions transactions;
    private final Clock clock;
    private final MeetingStore meetings;
    private final PairingStore pairings;
    private final LetterStore letters;
    private final CalendarStore calendars;
    private final LetterBook book;
    private final InvitationViews views;

    @Activate
    public InvitationsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.meetings = new MeetingStore(unit);
        this.pairings = new PairingStore(unit);
        this.letters = new LetterStore(transactions);
        this.calendars = new CalendarStore(unit);
        this.book = new LetterBook(letters, clock, new UuidV7(clock));
        this.views = new InvitationViews(directory, settings, clock);
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
            transactions.run(c -> planned(new MeetingId(entry.subject().id()))
                    .filter(planned -> planned.meeting().appointment().ends().isAfter(clock.instant()))
                    .ifPresent(planned -> book.date(entry.id(), upcoming(planned))));
        }
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
        return letters.claim(row, letter.talk().sequence(), clock.instant().plus(LEASE));
    }

    private Optional<Letter> letter(Actor system, LetterRow row) {
        MeetingStore.Planned planned = planned(row.meeting()).orElseThrow();
        MailChoice choice = calendars.choice(row.person());
        Invitation talk = views.of(system, planned.pairing(), planned.meeting());
        if (talk.of(row.person()).email() == null) {
            return Optional.empty();
        }
        return LetterSense.of(
                        row,
                        planned.meeting(),
                        letters.toldSequence(row.meeting(), row.person()),
                        choice,
                        clock.instant())
                .map(kind ->
                        new Letter(row.id(), kind, talk, row.person(), views.locale(system, row.person(), choice)));
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
        transactions.run(c -> {
            int doublings = Math.min(Math.max(letters.attempts(letter) - 1, 0), 10);
            Duration pause = FIRST_RETRY.multipliedBy(1L << doublings);
            Duration bounded = pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
            letters.putBack(letter, clock.instant().plus(bounded));
        });
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
        List<Invitation> talks = meetings.of(owner, now.minus(BACK), now.plus(AHEAD), CalendarFeed.MOST).stream()
                .map(planned -> views.of(system, planned.pairing(), planned.meeting()))
                .toList();
        return new CalendarFeed(owner, views.locale(system, owner, calendars.choice(owner)), talks);
    }
}
