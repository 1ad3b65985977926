// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.SheetWritten;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.api.workshop.WorkshopRefusedException.Reason;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.share.Looks;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.career.core.internal.persistence.workshop.WorkshopRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;

/** Sheets, each its writer's alone. While the workshop goes on, their parts are counted in its sums. */
@Component
public final class SheetsService implements Sheets {

    private static final String VIEWED = "career.sheet.viewed";

    private final WorkshopBook book;
    private final Keeping keeping;
    private final SharesService shares;
    private final Looks looks;
    private final Clock clock;

    @Activate
    public SheetsService(
            @Reference WorkshopBook book,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.book = book;
        this.keeping = keeping;
        this.shares = shares;
        this.looks = new Looks(audit, VIEWED, clock);
        this.clock = clock;
    }

    @Override
    public Sheet open(Actor member, WorkshopId workshop) {
        EmployeeId person = employee(member);
        UUID id = id(person, workshop);
        Optional<Kept<SheetContent>> there = keeping.find(person, SheetContent.KIND, id);
        if (there.isPresent()) {
            return SheetContent.sheet(person, there.get());
        }
        return book.transactions.call(c -> {
            if (!book.joined(workshop, person.value())) {
                throw WorkshopBook.none();
            }
            Workshop its = book.find(workshop).workshop();
            if (its.state() != Workshop.State.RUNNING && its.state() != Workshop.State.OVER) {
                throw new WorkshopRefusedException(Reason.NOT_RUNNING);
            }
            SheetContent begun =
                    new SheetContent(workshop.value(), its.plan().title(), LocalDate.now(clock), Map.of(), Set.of());
            return SheetContent.sheet(person, keeping.add(person, SheetContent.KIND, id, begun));
        });
    }

    /** The same for a person and a workshop, so that the database refuses a second one. */
    private static UUID id(EmployeeId person, WorkshopId workshop) {
        return UUID.nameUUIDFromBytes(("sheet/" + person + "/" + workshop).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Sheet> own(Actor member) {
        return all(employee(member));
    }

    private List<Sheet> all(EmployeeId person) {
        return keeping.all(person, SheetContent.KIND).stream()
                .sorted(Comparator.<Kept<SheetContent>, Instant>comparing(Kept::made)
                        .reversed())
                .map(kept -> SheetContent.sheet(person, kept))
                .toList();
    }

    @Override
    public Optional<Sheet> find(Actor member, UUID sheet) {
        EmployeeId person = employee(member);
        return keeping.find(person, SheetContent.KIND, sheet).map(kept -> SheetContent.sheet(person, kept));
    }

    @Override
    public SheetWritten write(Actor member, UUID sheet, SheetField field, String base, String text) {
        if (text.length() > field.longest()) {
            throw new IllegalArgumentException("at most " + field.longest() + " characters");
        }
        EmployeeId person = employee(member);
        return book.transactions.call(c -> {
            Kept<SheetContent> there = there(person, sheet);
            String stands = there.content().texts().getOrDefault(field, "");
            if (!stands.equals(base) && !stands.equals(text)) {
                return new SheetWritten(false, stands);
            }
            change(person, there, content -> content.with(field, text));
            return new SheetWritten(true, text);
        });
    }

    @Override
    public void finish(Actor member, UUID sheet, int step, boolean done) {
        if (step < 1 || step > WorkshopPlan.STEPS) {
            throw new IllegalArgumentException("a step from 1 to " + WorkshopPlan.STEPS);
        }
        EmployeeId person = employee(member);
        book.transactions.run(c -> change(person, there(person, sheet), content -> content.with(step, done)));
    }

    private Kept<SheetContent> there(EmployeeId person, UUID sheet) {
        return keeping.find(person, SheetContent.KIND, sheet).orElseThrow(ChangedElsewhereException::new);
    }

    private void change(EmployeeId person, Kept<SheetContent> there, UnaryOperator<SheetContent> change) {
        SheetContent before = there.content();
        SheetContent after = change.apply(before);
        keeping.change(person, SheetContent.KIND, there.id(), there.version(), after);
        count(before, after);
    }

    /** In the sums of a workshop that goes on, and only where something began or was finished: typing counts nothing. */
    private void count(SheetContent before, SheetContent after) {
        WorkshopId workshop = new WorkshopId(after.workshop());
        boolean counted = false;
        for (int step = 1; step <= WorkshopPlan.STEPS; step++) {
            int begun = after.begun(step) - before.begun(step);
            int done = after.finished(step) - before.finished(step);
            if ((begun != 0 || done != 0) && runs(workshop)) {
                book.progress.add(workshop, step, begun, done);
                counted = true;
            }
        }
        if (counted) {
            book.counted(workshop);
        }
    }

    private boolean runs(WorkshopId workshop) {
        return book.workshops
                .find(workshop)
                .map(WorkshopRow::workshop)
                .filter(its -> its.state() == Workshop.State.RUNNING)
                .isPresent();
    }

    @Override
    public void remove(Actor member, UUID sheet) {
        EmployeeId person = employee(member);
        book.transactions.run(c -> {
            keeping.find(person, SheetContent.KIND, sheet)
                    .ifPresent(there -> count(
                            there.content(),
                            new SheetContent(
                                    there.content().workshop(),
                                    there.content().title(),
                                    there.content().day(),
                                    Map.of(),
                                    Set.of())));
            shares.takeBackAll(member, Scope.Part.SHEET, sheet);
            keeping.remove(person, SheetContent.KIND, sheet);
        });
    }

    @Override
    public List<Sheet> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return all(owner);
        }
        List<Scope> open = shares.open(viewer, owner).stream()
                .filter(scope -> scope.part() == Scope.Part.SHEET)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Sheet> shown = all(owner).stream()
                .filter(sheet -> open.stream().anyMatch(scope -> scope.covers(Scope.Part.SHEET, sheet.id())))
                .toList();
        if (!shown.isEmpty()) {
            looks.record(viewer, owner);
        }
        return shown;
    }

    private static EmployeeId employee(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a sheet without being an employee")));
    }
}
