// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalk.Consent;
import org.shirube.career.api.workshop.RoleTalkId;
import org.shirube.career.api.workshop.RoleTalks;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.persistence.workshop.TalkRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;

/** HR writes down what somebody told; the teller says whether it may be shown. */
@Component
public final class RoleTalksService implements RoleTalks {

    private static final int SHOWN = 500;

    private final WorkshopBook book;
    private final RoleTalkShelf shelf;
    private final Keeping keeping;
    private final AuditTrail audit;
    private final UuidV7 ids;

    @Activate
    public RoleTalksService(
            @Reference WorkshopBook book,
            @Reference RoleTalkShelf shelf,
            @Reference Keeping keeping,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.book = book;
        this.shelf = shelf;
        this.keeping = keeping;
        this.audit = audit;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<RoleTalk> all(Actor hr) {
        require(hr);
        return shelf.with(shelf.store.newest(SHOWN));
    }

    @Override
    public RoleTalk add(Actor hr, EmployeeId teller, Map<String, RoleTalk.Words> words, @Nullable String link) {
        require(hr);
        TalkRow row = new TalkRow(new RoleTalkId(ids.get()), teller, Consent.ASKED);
        RoleTalkContent content = new RoleTalkContent(Map.copyOf(words), link);
        RoleTalk talk = RoleTalkShelf.talk(row, content);
        book.transactions.run(c -> {
            shelf.store.add(row);
            keeping.add(teller, RoleTalkContent.KIND, row.id().value(), content);
            audit.record(hr, "career.talk.asked", new Subject("employee", teller.value()), "");
        });
        return talk;
    }

    @Override
    public void remove(Actor actor, RoleTalkId talk) {
        book.transactions.run(c -> {
            Optional<TalkRow> row = shelf.store.find(talk);
            boolean own = row.filter(known -> isTeller(actor, known)).isPresent();
            if (!own && !actor.is(Role.HR_ADMIN)) {
                throw new AccessDeniedException("removing a talk of somebody else");
            }
            List<WorkshopId> shownIn = shelf.store.with(talk);
            row.ifPresent(known -> keeping.remove(known.teller(), RoleTalkContent.KIND, talk.value()));
            shelf.store.remove(talk);
            shownIn.forEach(book::changed);
        });
    }

    private static boolean isTeller(Actor actor, TalkRow row) {
        return actor.isEmployee(row.teller().value());
    }

    @Override
    public List<RoleTalk> told(Actor teller) {
        return shelf.with(shelf.store.of(employee(teller)));
    }

    @Override
    public void answer(Actor teller, RoleTalkId talk, boolean consents) {
        UUID person = employee(teller);
        book.transactions.run(c -> {
            if (shelf.store.find(talk).filter(row -> isTeller(teller, row)).isPresent()) {
                shelf.store.answer(talk, person, consents ? Consent.GIVEN : Consent.REFUSED);
                shelf.store.with(talk).forEach(book::changed);
            }
        });
    }

    @Override
    public Map<RoleTalkId, Integer> in(Actor hr, WorkshopId workshop) {
        require(hr);
        return shelf.store.in(workshop);
    }

    @Override
    public void put(Actor hr, WorkshopId workshop, RoleTalkId talk, int step) {
        require(hr);
        if (step < 0 || step > WorkshopPlan.STEPS) {
            throw new IllegalArgumentException("a step from 1 to " + WorkshopPlan.STEPS + ", or 0 for none");
        }
        book.transactions.run(c -> {
            book.find(workshop);
            shelf.store.put(workshop, talk, step);
            book.changed(workshop);
        });
    }

    private static void require(Actor hr) {
        hr.require("preparing talks of role models", Role.HR_ADMIN);
    }

    private static UUID employee(Actor actor) {
        return actor.person().orElseThrow(() -> new AccessDeniedException("telling without being an employee"));
    }
}
