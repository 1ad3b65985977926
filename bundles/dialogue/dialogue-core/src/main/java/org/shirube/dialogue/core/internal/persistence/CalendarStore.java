// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import java.util.Optional;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** What people chose about mails and calendars, in the database. */
public final class CalendarStore {

    private final PersistenceUnit unit;

    public CalendarStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** A feed by its hash. */
    public record Feed(EmployeeId owner, String secretHash) {}

    public MailChoice choice(EmployeeId person) {
        return unit.call(em -> Optional.ofNullable(em.find(MailChoiceEntity.class, person.value()))
                .map(MailChoiceEntity::toChoice)
                .orElse(MailChoice.ALL));
    }

    public void choose(EmployeeId person, MailChoice choice) {
        unit.run(em -> {
            MailChoiceEntity known = em.find(MailChoiceEntity.class, person.value());
            MailChoiceEntity entity = known == null ? new MailChoiceEntity(person.value()) : known;
            entity.choose(choice);
            em.persist(entity);
            em.flush();
        });
    }

    public Optional<Instant> feedSince(EmployeeId person) {
        return unit.call(em -> Optional.ofNullable(em.find(CalendarFeedEntity.class, person.value()))
                .map(CalendarFeedEntity::madeAt));
    }

    public void makeFeed(EmployeeId person, String hash, Instant now) {
        unit.run(em -> {
            CalendarFeedEntity known = em.find(CalendarFeedEntity.class, person.value());
            CalendarFeedEntity entity = known == null ? new CalendarFeedEntity(person.value()) : known;
            entity.make(hash, now);
            em.persist(entity);
            em.flush();
        });
    }

    /** Whether there was one. */
    public boolean revokeFeed(EmployeeId person) {
        return unit.call(em -> {
            CalendarFeedEntity known = em.find(CalendarFeedEntity.class, person.value());
            if (known == null) {
                return false;
            }
            em.remove(known);
            em.flush();
            return true;
        });
    }

    public Optional<Feed> feed(String hash) {
        return unit.call(em -> em.createQuery(
                        "select f from CalendarFeedEntity f where f.secretHash = :hash", CalendarFeedEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(feed -> new Feed(feed.owner(), feed.secretHash())));
    }
}
