// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.MailNote;
import org.shirube.platform.api.mail.MailPace;
import org.shirube.platform.api.mail.MailSource;
import org.shirube.platform.api.mail.MailWishes;
import org.shirube.platform.api.mail.Mails;
import org.shirube.platform.core.internal.persistence.MailStore;
import org.shirube.platform.core.internal.persistence.MailStore.Waiting;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Keeps mails until they are sent, and hands out those that their receivers want. */
@Component
public final class MailsService implements Mails {

    private static final int AT_ONCE = 1_000;

    private final List<MailSource> sources = new CopyOnWriteArrayList<>();
    private final List<MailWishes> wishes = new CopyOnWriteArrayList<>();
    private final Transactions transactions;
    private final MailStore mails;
    private final Clock clock;
    private final UuidV7 ids;

    /** @param unit referenced so that the tables are there */
    @Activate
    public MailsService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit unit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = new MailStore(transactions);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(MailSource source) {
        sources.add(source);
    }

    public void unbindSource(MailSource source) {
        sources.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindWishes(MailWishes place) {
        wishes.add(place);
    }

    public void unbindWishes(MailWishes place) {
        wishes.remove(place);
    }

    private static void require(Actor system) {
        if (!system.id().equals(Actor.SYSTEM_ID)) {
            throw new AccessDeniedException("sending mails by hand");
        }
    }

    @Override
    public void note(Actor system, LedgerEntry entry) {
        require(system);
        if (entry.at().isAfter(clock.instant().minus(NEWS))) {
            sources.forEach(source -> source.note(entry, this::write));
        }
    }

    @Override
    public void due(Actor system) {
        require(system);
        sources.forEach(source -> source.due(this::write));
    }

    private void write(List<MailNote> notes) {
        mails.add(notes, ids, clock.instant());
    }

    @Override
    public Optional<Mail> take(Actor system) {
        require(system);
        return transactions.call(c -> {
            Optional<Waiting> next = mails.next(clock.instant());
            while (next.isPresent()) {
                Optional<Mail> mail = take(next.get());
                if (mail.isPresent()) {
                    return mail;
                }
                next = mails.next(clock.instant());
            }
            return Optional.empty();
        });
    }

    /** One that cannot be taken is no longer the next. */
    private Optional<Mail> take(Waiting waiting) {
        Optional<MailSource> source = sources.stream()
                .filter(one -> one.name().equals(waiting.note().source()))
                .findFirst();
        Instant later = clock.instant().plus(MailPace.LEASE);
        if (source.isEmpty()) {
            mails.putBack(waiting.id(), later);
            return Optional.empty();
        }
        Optional<Mail.Letter> letter = isWanted(waiting.note())
                ? source.get().write(waiting.note(), language(waiting.note()))
                : Optional.empty();
        if (letter.isEmpty()) {
            mails.close(waiting.id(), MailStore.End.DROPPED);
            return Optional.empty();
        }
        return mails.claim(waiting, later) ? Optional.of(new Mail(waiting.id(), letter.get())) : Optional.empty();
    }

    private boolean isWanted(MailNote note) {
        return wishes.stream().allMatch(place -> place.of(note.person()).wants(note.sort()));
    }

    private @Nullable Locale language(MailNote note) {
        return wishes.stream()
                .map(place -> place.of(note.person()).language())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void sent(Actor system, UUID mail) {
        require(system);
        mails.close(mail, MailStore.End.SENT);
    }

    @Override
    public void refused(Actor system, UUID mail) {
        require(system);
        mails.close(mail, MailStore.End.REFUSED);
    }

    @Override
    public void later(Actor system, UUID mail) {
        require(system);
        transactions.run(c -> mails.putBack(mail, clock.instant().plus(MailPace.pause(mails.attempts(mail)))));
    }

    @Override
    public int sweep(Actor system, Duration keep) {
        require(system);
        if (keep.compareTo(NEWS) < 0) {
            throw new IllegalArgumentException("mails are kept for " + NEWS + " at least, was " + keep);
        }
        Instant before = clock.instant().minus(keep);
        int removed = 0;
        int last;
        do {
            last = mails.sweep(before, AT_ONCE);
            removed += last;
        } while (last == AT_ONCE);
        return removed;
    }
}
