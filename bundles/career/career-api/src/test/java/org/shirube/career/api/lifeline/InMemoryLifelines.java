// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Lifelines in memory, shared with nobody but whom a test names; a file holds what a test says it does. */
public final class InMemoryLifelines implements Lifelines, LifelineFiles {

    /** What the next file holds. */
    public LifelineFile file = new LifelineFile("UTF-8", List.of(), 0, List.of());

    /** Events that anybody may look at. */
    public final List<LifelineEvent> shown = new ArrayList<>();

    private final Map<EventId, LifelineEvent> events = new LinkedHashMap<>();
    private final Clock clock;

    public InMemoryLifelines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<LifelineEvent> own(Actor owner) {
        return events.values().stream().sorted(LifelineEvent.IN_TIME).toList();
    }

    @Override
    public Optional<LifelineEvent> own(Actor owner, EventId event) {
        return Optional.ofNullable(events.get(event));
    }

    @Override
    public LifelineEvent add(Actor owner, Experience experience, int now, String words) {
        EventId id = new EventId(new UUID(7, events.size() + 1L));
        return put(new LifelineEvent(id, 1, experience, List.of(new Meaning(now, clock.instant(), words))));
    }

    @Override
    public LifelineEvent change(Actor owner, EventId event, long version, Experience experience) {
        LifelineEvent was = current(event, version);
        return was.experience().equals(experience)
                ? was
                : put(new LifelineEvent(event, version + 1, experience, was.meanings()));
    }

    @Override
    public LifelineEvent reappraise(Actor owner, EventId event, long version, int now, String words) {
        LifelineEvent was = current(event, version);
        if (was.now().value() == now && words.isBlank()) {
            return was;
        }
        List<Meaning> meanings = new ArrayList<>(was.meanings());
        meanings.add(0, new Meaning(now, clock.instant(), words));
        return put(new LifelineEvent(event, version + 1, was.experience(), meanings));
    }

    private LifelineEvent current(EventId event, long version) {
        return Optional.ofNullable(events.get(event))
                .filter(was -> was.version() == version)
                .orElseThrow(ChangedElsewhereException::new);
    }

    private LifelineEvent put(LifelineEvent event) {
        events.put(event.id(), event);
        return event;
    }

    @Override
    public void remove(Actor owner, EventId event) {
        events.remove(event);
    }

    @Override
    public List<String> competencies(Actor owner) {
        return events.values().stream()
                .flatMap(event -> event.experience().competencies().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<LifelineEvent> of(Actor viewer, EmployeeId owner) {
        return List.copyOf(shown);
    }

    @Override
    public LifelineFile read(Actor owner, byte[] content) {
        return file;
    }

    @Override
    public int take(Actor owner, List<LifelineFile.Line> lines) {
        lines.forEach(line -> add(owner, line.experience(), line.now(), line.words()));
        return lines.size();
    }

    @Override
    public byte[] export(Actor owner, Locale language) {
        return new byte[0];
    }

    @Override
    public void forget(Actor owner) {
        events.clear();
    }
}
