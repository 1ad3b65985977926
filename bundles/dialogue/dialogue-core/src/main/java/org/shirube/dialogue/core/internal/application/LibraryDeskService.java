// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.dialogue.api.LibraryRefusedException;
import org.shirube.dialogue.core.internal.domain.content.EditedContent;
import org.shirube.dialogue.core.internal.domain.content.Texts;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.LibraryTexts;
import org.shirube.dialogue.core.internal.persistence.LibraryTexts.Saved;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Lets HR edit the library. Versions are only ever added, each with the next number: of two who save at once one is refused. */
@Component
public final class LibraryDeskService implements LibraryDesk {

    private static final String SUBJECT = "dialogue.library";

    private final Transactions transactions;
    private final LibraryTexts texts;
    private final Shelves shelves;
    private final ActivityLedger ledger;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public LibraryDeskService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Shelves shelves,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.texts = new LibraryTexts(transactions);
        this.shelves = shelves;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    private static void require(Actor hr) {
        hr.require("editing the library of 1on1s", Role.HR_ADMIN);
    }

    private EditedContent content() {
        return new EditedContent(Shelves.edited(texts.newest()));
    }

    @Override
    public List<Sheet> sheets(Actor hr) {
        require(hr);
        List<Saved> newest = texts.newest();
        Map<String, Integer> versions = new HashMap<>();
        newest.forEach(saved -> versions.put(saved.name(), saved.number()));
        Map<String, Texts> edited = Shelves.edited(newest);
        List<Sheet> sheets = new ArrayList<>();
        new EditedContent(edited)
                .all()
                .forEach((name, some) -> sheets.add(new Sheet(
                        name,
                        Drafts.kind(name),
                        Drafts.title(name, some.japanese()),
                        Drafts.title(name, some.english()),
                        versions.getOrDefault(name, 0),
                        edited.containsKey(name),
                        EditedContent.shipped(name).isPresent())));
        sheets.sort(Comparator.comparing(Sheet::kind).thenComparing(Sheet::name));
        return sheets;
    }

    @Override
    public Draft read(Actor hr, String name) {
        require(hr);
        Texts some = Optional.ofNullable(content().all().get(name)).orElseThrow(LibraryDeskService::unknown);
        return draft(name, texts.newest(name), some);
    }

    private static Draft draft(String name, int version, Texts some) {
        return new Draft(name, version, some.japanese(), some.english());
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("no such sheet or version");
    }

    @Override
    public Check check(Actor hr, Draft draft) {
        require(hr);
        if (draft.japanese().length() > MAX_TEXT || draft.english().length() > MAX_TEXT) {
            throw new IllegalArgumentException("at most " + MAX_TEXT + " characters");
        }
        return Drafts.check(content(), draft);
    }

    @Override
    public Draft save(Actor hr, Draft draft) throws LibraryRefusedException {
        refuse(check(hr, draft).problems());
        Texts some = new Texts(draft.japanese(), draft.english());
        if (some.equals(content().all().get(draft.name())) && texts.newest(draft.name()) == draft.version()) {
            return draft;
        }
        add(hr, draft.name(), draft.version(), some, "saved");
        return new Draft(draft.name(), draft.version() + 1, draft.japanese(), draft.english());
    }

    @Override
    public void restore(Actor hr, String name, int version) throws LibraryRefusedException {
        read(hr, name);
        refuse(Drafts.problems(content().with(name, Optional.empty())));
        add(hr, name, version, null, "restored");
    }

    private static void refuse(List<Problem> problems) throws LibraryRefusedException {
        if (!problems.isEmpty()) {
            throw new LibraryRefusedException(problems);
        }
    }

    private void add(Actor hr, String name, int version, @Nullable Texts some, String what)
            throws LibraryRefusedException {
        if (texts.newest(name) != version) {
            throw new LibraryRefusedException(List.of());
        }
        try {
            transactions.run(c -> {
                texts.add(new Saved(name, version + 1, some, hr.login(), clock.instant()));
                tell(hr, name, version + 1, what);
            });
        } catch (RuntimeException e) {
            // The number was free a moment ago; where it no longer is, somebody else was quicker.
            if (texts.newest(name) != version) {
                throw new LibraryRefusedException(List.of());
            }
            throw e;
        }
        shelves.refresh();
    }

    private void tell(Actor hr, String name, int number, String what) {
        Subject subject = new Subject(SUBJECT, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        audit.record(hr, SUBJECT + "." + what, subject, name + " " + number);
        ledger.append(new Activity(
                SUBJECT + "." + what, subject, hr, Map.of("sheet", name, "version", Integer.toString(number))));
    }

    @Override
    public List<Version> history(Actor hr, String name) {
        require(hr);
        return texts.of(name).stream()
                .map(saved -> new Version(saved.number(), saved.by(), saved.at(), saved.texts() == null))
                .toList();
    }

    @Override
    public Draft version(Actor hr, String name, int number) {
        require(hr);
        Optional<Texts> some = number == 0
                ? EditedContent.shipped(name)
                : texts.find(name, number).map(Saved::texts);
        return draft(name, texts.newest(name), some.orElseThrow(LibraryDeskService::unknown));
    }
}
