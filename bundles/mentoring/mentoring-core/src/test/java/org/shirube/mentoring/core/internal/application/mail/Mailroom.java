// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.MailNote;
import org.shirube.platform.api.settings.Settings;

/** Hands what the ledger got to the source, and sends what that has written down. */
final class Mailroom implements Settings {

    final List<Mail.Letter> letters = new ArrayList<>();

    @Nullable
    Locale chosen;

    private final Mentorings world;
    private final MentoringMailSource source;
    private final Set<MailNote> written = new LinkedHashSet<>();
    private int noted;
    private int sent;

    Mailroom(Mentorings world) {
        this.world = world;
        this.source = new MentoringMailSource(
                world.database.transactions(), world.unit, world.talkPlaces, world.directory, this, world.clock);
    }

    /** Notes what happened, and each entry once more, as after a crash. */
    void note() {
        for (; noted < world.ledger.activities.size(); noted++) {
            var activity = world.ledger.activities.get(noted);
            LedgerEntry entry = new LedgerEntry(
                    new UUID(7, noted),
                    noted,
                    world.clock.instant(),
                    activity.kind(),
                    activity.subject(),
                    activity.actor().id(),
                    activity.attributes());
            source.note(entry, written::addAll);
            source.note(entry, written::addAll);
        }
        source.due(written::addAll);
    }

    /** What leaves now: who gets it, and its subject. */
    List<String> post() {
        note();
        List<MailNote> waiting = written.stream().skip(sent).toList();
        sent = written.size();
        List<Mail.Letter> now = waiting.stream()
                .flatMap(note -> source.write(note, chosen).stream())
                .toList();
        letters.addAll(now);
        return now.stream()
                .map(letter -> letter.address().replace("@example.jp", "") + ": " + letter.subject())
                .toList();
    }

    @Override
    public Optional<String> ofInstallation(String key) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofActor(Actor actor, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setForActor(Actor actor, String key, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setForInstallation(Actor actor, String key, String value) {
        throw new UnsupportedOperationException();
    }
}
