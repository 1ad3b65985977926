// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** What was written in meetings, under seal. A writer holds the lock of the meeting. */
public final class WordsStore {

    private static final String AT = "select w from WordsEntity w where w.meeting = :meeting";

    private final PersistenceUnit unit;
    private final Supplier<UUID> ids;

    public WordsStore(PersistenceUnit unit, Supplier<UUID> ids) {
        this.unit = unit;
        this.ids = ids;
    }

    /** Everything in a meeting, by place. */
    public List<SealedWords> of(MeetingId meeting) {
        return unit.call(em -> em.createQuery(AT + " order by w.place", WordsEntity.class)
                .setParameter("meeting", meeting.value())
                .getResultStream()
                .map(WordsEntity::toWords)
                .toList());
    }

    /** What lies at places that begin with a word, in some meetings. */
    public Map<MeetingId, List<SealedWords>> of(Collection<MeetingId> meetings, String begin) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        return unit.call(em -> em.createQuery(
                        "select w from WordsEntity w where w.meeting in :meetings and w.place like :begin order by w.place",
                        WordsEntity.class)
                .setParameter(
                        "meetings", meetings.stream().map(MeetingId::value).toList())
                .setParameter("begin", begin + "%")
                .getResultStream()
                .collect(Collectors.groupingBy(
                        WordsEntity::meeting, Collectors.mapping(WordsEntity::toWords, Collectors.toList()))));
    }

    public Optional<SealedWords> find(MeetingId meeting, String place) {
        return unit.call(em -> entity(em, meeting, place).map(WordsEntity::toWords));
    }

    public SealedWords write(MeetingId meeting, String place, byte[] sealed, EmployeeId by, Instant at) {
        return unit.call(em -> {
            WordsEntity words =
                    entity(em, meeting, place).orElseGet(() -> new WordsEntity(ids.get(), meeting.value(), place));
            words.write(sealed, by.value(), at);
            em.persist(words);
            em.flush();
            return words.toWords();
        });
    }

    public void remove(MeetingId meeting, String place) {
        unit.run(em -> entity(em, meeting, place).ifPresent(words -> {
            em.remove(words);
            em.flush();
        }));
    }

    private static Optional<WordsEntity> entity(EntityManager em, MeetingId meeting, String place) {
        return em.createQuery(AT + " and w.place = :place", WordsEntity.class)
                .setParameter("meeting", meeting.value())
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }
}
