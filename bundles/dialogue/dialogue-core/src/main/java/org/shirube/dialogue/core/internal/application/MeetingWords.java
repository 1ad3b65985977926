// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.SealedWords;
import org.shirube.dialogue.core.internal.persistence.WordsStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;

/** What the two wrote in a meeting: sealed on its way into the database, opened on its way out. */
final class MeetingWords {

    private static final String THEME = "theme/";
    private static final String NOTE = "note/";
    private static final String CHECK_IN = "check-in/";
    private static final String REASON = "reason";

    private final Seals seals;
    private final WordsStore store;

    MeetingWords(Seals seals, WordsStore store) {
        this.seals = seals;
        this.store = store;
    }

    /** What both may read; one's own notes are sealed apart, for oneself. */
    static Circle ofBoth(PairingId pairing) {
        return new Circle("dialogue.pairing", pairing.value());
    }

    static Circle ofOne(EmployeeId person) {
        return new Circle("dialogue.person", person.value());
    }

    List<Theme> themes(MeetingRow meeting) {
        return themes(meeting, store.of(meeting.id()));
    }

    /** The themes of some meetings of a pairing; a meeting without any is missing. */
    Map<MeetingId, List<Theme>> themes(PairingId pairing, Collection<MeetingId> meetings) {
        Map<MeetingId, List<Theme>> themes = new HashMap<>();
        store.of(meetings, THEME)
                .forEach((meeting, all) -> themes.put(
                        meeting,
                        all.stream()
                                .map(words -> theme(open(ofBoth(pairing), meeting, words)))
                                .toList()));
        return themes;
    }

    /** The shared notes of a meeting. */
    Map<NoteKey, Note> sharedNotes(MeetingRow meeting) {
        Map<NoteKey, Note> notes = new HashMap<>();
        for (Slot slot : Slot.values()) {
            NoteKey key = new NoteKey(slot, false);
            store.find(meeting.id(), NOTE + slot)
                    .ifPresent(words ->
                            notes.put(key, note(key, words, open(ofBoth(meeting.pairing()), meeting.id(), words))));
        }
        return notes;
    }

    private List<Theme> themes(MeetingRow meeting, List<SealedWords> all) {
        return all.stream()
                .filter(words -> words.place().startsWith(THEME))
                .map(words -> theme(open(ofBoth(meeting.pairing()), meeting.id(), words)))
                .toList();
    }

    void writeThemes(MeetingRow meeting, List<Theme> themes, EmployeeId by, Instant at) {
        for (int i = 0; i < Meetings.MAX_THEMES; i++) {
            if (i < themes.size()) {
                write(ofBoth(meeting.pairing()), meeting.id(), THEME + i, text(themes.get(i)), by, at);
            } else {
                store.remove(meeting.id(), THEME + i);
            }
        }
    }

    private static String text(Theme theme) {
        WishedResponse wish = theme.wish();
        SharedThemeId shared = theme.shared();
        return String.join(
                "\n",
                theme.key(),
                wish == null ? "" : wish.name(),
                theme.by().toString(),
                theme.words(),
                shared == null ? "" : shared.toString());
    }

    private static Theme theme(String text) {
        String[] lines = text.split("\n", -1);
        WishedResponse wish = lines[1].isEmpty() ? null : WishedResponse.valueOf(lines[1]);
        // Themes from before there were themes for two have four lines.
        SharedThemeId shared =
                lines.length < 5 || lines[4].isEmpty() ? null : new SharedThemeId(UUID.fromString(lines[4]));
        return new Theme(lines[0], lines[3], wish, EmployeeId.of(lines[2]), shared);
    }

    /** A theme of a meeting, to be opened with others. */
    static Sealed sealedTheme(PairingId pairing, MeetingId meeting, String place, byte[] sealed) {
        return new Sealed(ofBoth(pairing), address(meeting, place), sealed);
    }

    /** The key of a theme alone, for counting. */
    static String themeKey(String opened) {
        return theme(opened).key();
    }

    void writeReason(MeetingRow meeting, String word, EmployeeId by, Instant at) {
        write(ofBoth(meeting.pairing()), meeting.id(), REASON, word, by, at);
    }

    void writeCheckIn(MeetingRow meeting, CheckIn said, EmployeeId by, Instant at) {
        String text = said.mood() + "\n" + said.load() + "\n" + said.priority();
        write(ofBoth(meeting.pairing()), meeting.id(), CHECK_IN + by, text, by, at);
    }

    private static CheckIn checkIn(String text) {
        String[] lines = text.split("\n", -1);
        return new CheckIn(Integer.parseInt(lines[0]), Integer.parseInt(lines[1]), lines[2]);
    }

    /** A note as it stands; with version 0 where nobody has written yet. */
    Note note(MeetingRow meeting, NoteKey key, EmployeeId reader) {
        return store.find(meeting.id(), place(key, reader))
                .map(words -> note(key, words, open(circle(meeting, key, reader), meeting.id(), words)))
                .orElseGet(() -> new Note(key, "", 0, null, null));
    }

    Note writeNote(MeetingRow meeting, NoteKey key, String text, EmployeeId by, Instant at) {
        SealedWords words = write(circle(meeting, key, by), meeting.id(), place(key, by), text, by, at);
        return note(key, words, text);
    }

    /** All that a person may read, of what both and the person wrote. */
    Read read(MeetingRow meeting, EmployeeId reader) {
        List<SealedWords> all = store.of(meeting.id());
        Map<NoteKey, Note> notes = new HashMap<>();
        Map<EmployeeId, CheckIn> checkIns = new HashMap<>();
        for (SealedWords words : all) {
            if (words.place().startsWith(CHECK_IN)) {
                checkIns.put(words.by(), checkIn(open(ofBoth(meeting.pairing()), meeting.id(), words)));
            }
            key(words.place(), reader)
                    .ifPresent(key ->
                            notes.put(key, note(key, words, open(circle(meeting, key, reader), meeting.id(), words))));
        }
        return new Read(themes(meeting, all), notes, checkIns);
    }

    /** What a guest may read, and no more: nothing else is even opened. */
    Shared shared(MeetingRow meeting) {
        List<SealedWords> all = store.of(meeting.id());
        Map<NoteKey, Note> notes = new HashMap<>();
        for (Slot slot : Slot.values()) {
            NoteKey key = new NoteKey(slot, false);
            all.stream()
                    .filter(words -> words.place().equals(NOTE + slot))
                    .forEach(words ->
                            notes.put(key, note(key, words, open(ofBoth(meeting.pairing()), meeting.id(), words))));
        }
        return new Shared(themes(meeting, all), notes);
    }

    /** What a guest read. */
    record Shared(List<Theme> themes, Map<NoteKey, Note> notes) {}

    /** What somebody read. */
    record Read(List<Theme> themes, Map<NoteKey, Note> notes, Map<EmployeeId, CheckIn> checkIns) {

        /** Whether anything of it is the other's. */
        boolean isOf(EmployeeId other) {
            return checkIns.containsKey(other)
                    || themes.stream().anyMatch(theme -> theme.by().equals(other))
                    || notes.values().stream().anyMatch(note -> other.equals(note.by()));
        }
    }

    private static Note note(NoteKey key, SealedWords words, String text) {
        return new Note(key, text, words.revision(), words.by(), words.at());
    }

    private static Circle circle(MeetingRow meeting, NoteKey key, EmployeeId person) {
        return key.own() ? ofOne(person) : ofBoth(meeting.pairing());
    }

    private static String place(NoteKey key, EmployeeId person) {
        return NOTE + key.slot() + (key.own() ? "/" + person : "");
    }

    /** Which note lies at a place, where the reader may read it. */
    private static Optional<NoteKey> key(String place, EmployeeId reader) {
        return Stream.of(Slot.values())
                .flatMap(slot -> Stream.of(new NoteKey(slot, false), new NoteKey(slot, true)))
                .filter(key -> place(key, reader).equals(place))
                .findFirst();
    }

    private SealedWords write(Circle circle, MeetingId meeting, String place, String text, EmployeeId by, Instant at) {
        return store.write(meeting, place, seals.seal(circle, address(meeting, place), text), by, at);
    }

    private String open(Circle circle, MeetingId meeting, SealedWords words) {
        return seals.open(circle, address(meeting, words.place()), words.sealed());
    }

    private static String address(MeetingId meeting, String place) {
        return "meeting/" + meeting + "/" + place;
    }
}
