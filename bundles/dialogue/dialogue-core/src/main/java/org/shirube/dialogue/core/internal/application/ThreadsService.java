// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.NoteLine;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Threads;
import org.shirube.dialogue.core.internal.domain.FirstLine;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.HistoryStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.TodoStore;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Follows a theme through the talks of a pairing. Notes are opened for the talks of a page only. */
@Component(service = Threads.class)
public final class ThreadsService implements Threads {

    private final Transactions transactions;
    private final HistoryStore history;
    private final MeetingWords words;
    private final SealedTodos todos;
    private final Seats seats;
    private final Readings readings;

    @Activate
    public ThreadsService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        UuidV7 ids = new UuidV7(clock);
        this.transactions = transactions;
        this.history = new HistoryStore(unit);
        this.words = new MeetingWords(seals, new WordsStore(unit, ids));
        this.todos = new SealedTodos(seals, new TodoStore(unit), ids);
        this.seats = new Seats(new PairingStore(unit), new MeetingStore(unit));
        this.readings = new Readings(audit, clock);
    }

    @Override
    public List<ThreadHead> heads(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            List<MeetingRow> talks = history.newest(pairing, LOOKED_THROUGH);
            if (!talks.isEmpty()) {
                readings.read(seat, "threads");
            }
            return ThemeCount.of(talks, themes(pairing, talks));
        });
    }

    @Override
    public Page<Episode> episodes(Actor actor, PairingId pairing, @Nullable ThreadKey thread, PageRequest page) {
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            List<MeetingRow> talks = history.newest(pairing, LOOKED_THROUGH);
            Map<MeetingId, List<Theme>> themes = themes(pairing, talks);
            List<MeetingRow> found = talks.stream()
                    .filter(talk -> thread == null
                            || themes.getOrDefault(talk.id(), List.of()).stream()
                                    .anyMatch(theme -> ThreadKey.of(theme).equals(thread)))
                    .skip(page.offset())
                    .limit(page.limit() + 1L)
                    .toList();
            if (!found.isEmpty()) {
                readings.read(seat, "threads");
            }
            return Page.of(found, page.limit()).map(talk -> episode(talk, themes.getOrDefault(talk.id(), List.of())));
        });
    }

    private Map<MeetingId, List<Theme>> themes(PairingId pairing, List<MeetingRow> talks) {
        return words.themes(pairing, talks.stream().map(MeetingRow::id).toList());
    }

    private Episode episode(MeetingRow talk, List<Theme> themes) {
        Map<NoteKey, Note> notes = words.sharedNotes(talk);
        List<NoteLine> lines = Stream.of(Slot.values())
                .flatMap(slot -> Stream.ofNullable(notes.get(new NoteKey(slot, false))))
                .map(note -> new NoteLine(note.key().slot(), FirstLine.of(note.text())))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return new Episode(talk.id(), talk.appointment().starts(), talk.clarity(), themes, lines, todos.of(talk.id()));
    }
}
