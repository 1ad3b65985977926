// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.persistence.PersistenceUnit;

/** The letters of talks: Aoi, Mio and Ken have addresses, Jun has none. */
final class Post {

    static final Actor SYSTEM = Actor.system("mail.talks.out");
    static final Duration AGENDA = Duration.ofHours(24);
    static final Duration REMINDER = Duration.ofHours(1);

    final Talks talks;
    final InvitationsService invitations;
    final TalkCalendarService calendar;
    final TalkMailWishes wishes;
    private int seen;

    Post(Talks talks) {
        this.talks = talks;
        PersistenceUnit unit = talks.database.open(new DialogueSchema());
        this.calendar = new TalkCalendarService(talks.database.transactions(), unit, talks.audit, talks.clock);
        this.wishes = new TalkMailWishes(unit);
        this.invitations = invitations(unit, "ken@example.jp");
    }

    InvitationsService invitations(PersistenceUnit unit, @Nullable String addressOfKen) {
        Stream<PersonRow> rows = Stream.of(
                row("aoi", "aoi@example.jp", List.of("en")),
                row("mio", "mio@example.jp", List.of()),
                row("ken", addressOfKen, List.of("ja", "en")),
                row("jun", null, List.of()));
        return new InvitationsService(
                talks.database.transactions(),
                unit,
                new InMemoryPeopleDirectory(Stream.empty(), rows),
                talks.grants,
                new NoSettings(),
                talks.clock);
    }

    private static PersonRow row(String name, @Nullable String email, List<String> languages) {
        return PersonRows.person(name, name, "", email, languages, null, null);
    }

    /** Hands on what the ledger got since the last time; the ids are the same whenever it is handed on. */
    void handOn() {
        for (; seen < talks.ledger.activities.size(); seen++) {
            invitations.note(SYSTEM, entry(seen));
        }
    }

    LedgerEntry entry(int position) {
        var activity = talks.ledger.activities.get(position);
        return new LedgerEntry(
                new UUID(7, position),
                position,
                talks.clock.instant(),
                activity.kind(),
                activity.subject(),
                activity.actor().id(),
                activity.attributes());
    }

    /** Whom a letter goes to. */
    static EmployeeId to(Letter letter) {
        return letter.to().id();
    }

    void due() {
        invitations.due(SYSTEM, AGENDA, REMINDER);
    }

    /** Takes and sends all there is. */
    List<Letter> send() {
        List<Letter> sent = new ArrayList<>();
        for (Optional<Letter> next = invitations.take(SYSTEM); next.isPresent(); next = invitations.take(SYSTEM)) {
            invitations.sent(SYSTEM, next.get().id());
            sent.add(next.get());
        }
        return sent;
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
