// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.OwnedRecord;
import org.shirube.career.core.internal.persistence.RecordStore;
import org.shirube.career.core.internal.persistence.SealedRecord;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what people write about their careers. It asks nobody who may: each service decides that before it comes here. Where a
 * transaction runs, everything here is part of it.
 */
@Component(service = Keeping.class)
public final class Keeping {

    /** The circle of everything about a person's career. */
    public static final String CIRCLE = "career.person";

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 500;

    private final RecordStore store;
    private final Seals seals;
    private final Clock clock;
    private final UuidV7 ids;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Activate
    public Keeping(
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference Clock clock) {
        this.store = new RecordStore(unit);
        this.seals = seals;
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** All of a kind, oldest first. */
    public <T> List<Kept<T>> all(EmployeeId owner, Kind<T> kind) {
        return store.of(owner.value(), kind.name(), kind.most()).stream()
                .map(row -> open(owner, kind, row))
                .toList();
    }

    public <T> Optional<Kept<T>> find(EmployeeId owner, Kind<T> kind, UUID id) {
        return store.find(owner.value(), kind.name(), id).map(row -> open(owner, kind, row));
    }

    /** @throws LimitReachedException where the person has {@link Kind#most} already */
    public <T> Kept<T> add(EmployeeId owner, Kind<T> kind, T content) {
        return add(owner, kind, ids.get(), content);
    }

    /** The same with an id from elsewhere, which nothing else has. */
    public <T> Kept<T> add(EmployeeId owner, Kind<T> kind, UUID id, T content) {
        if (store.count(owner.value(), kind.name()) >= kind.most()) {
            throw new LimitReachedException(kind.name(), kind.most());
        }
        return open(owner, kind, store.add(id, owner.value(), kind.name(), now(), seal(owner, kind, id, content)));
    }

    /**
     * Puts something in the place of what was read.
     *
     * @param version of what was read
     * @throws ChangedElsewhereException where it has another by now, or is gone
     */
    public <T> Kept<T> change(EmployeeId owner, Kind<T> kind, UUID id, long version, T content) {
        return store.change(owner.value(), kind.name(), id, version, now(), seal(owner, kind, id, content))
                .map(row -> open(owner, kind, row))
                .orElseThrow(ChangedElsewhereException::new);
    }

    /** Removing what is not there changes nothing; it tells whether there was one. */
    public boolean remove(EmployeeId owner, Kind<?> kind, UUID id) {
        return store.remove(owner.value(), kind.name(), id);
    }

    /**
     * Everything of a kind, of everybody, for a count in which nobody can be found. One seal that is broken, or whose key was
     * destroyed with the person, does not keep the others from being counted.
     */
    public <T> void each(Kind<T> kind, BiConsumer<EmployeeId, T> counted) {
        List<OwnedRecord> page = store.after(kind.name(), FIRST, PAGE);
        while (!page.isEmpty()) {
            page.forEach(owned -> count(kind, owned, counted));
            page = store.after(kind.name(), page.get(page.size() - 1).row().id(), PAGE);
        }
    }

    private <T> void count(Kind<T> kind, OwnedRecord owned, BiConsumer<EmployeeId, T> counted) {
        EmployeeId owner = new EmployeeId(owned.owner());
        try {
            counted.accept(owner, open(owner, kind, owned.row()).content());
        } catch (SealBrokenException e) {
            LOG.warn(
                    "A {} does not open and is not counted: {}",
                    kind.name(),
                    owned.row().id());
        }
    }

    private <T> byte[] seal(EmployeeId owner, Kind<T> kind, UUID id, T content) {
        try {
            return seals.seal(circle(owner), place(kind, id), json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw broken(kind, e);
        }
    }

    private <T> Kept<T> open(EmployeeId owner, Kind<T> kind, SealedRecord row) {
        String text = seals.open(circle(owner), place(kind, row.id()), row.sealed());
        try {
            return new Kept<>(row.id(), row.version(), row.made(), row.changed(), json.readValue(text, kind.type()));
        } catch (JsonProcessingException e) {
            throw broken(kind, e);
        }
    }

    /** Without its cause, whose message quotes what somebody wrote, and which would go to the log. */
    private static IllegalStateException broken(Kind<?> kind, JsonProcessingException fault) {
        return new IllegalStateException("a " + kind.name() + " is not as this version keeps it: "
                + fault.getClass().getName());
    }

    private static Circle circle(EmployeeId owner) {
        return new Circle(CIRCLE, owner.value());
    }

    private static String place(Kind<?> kind, UUID id) {
        return kind.name() + '/' + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
