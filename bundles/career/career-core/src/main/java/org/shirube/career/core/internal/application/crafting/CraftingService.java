// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.crafting;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.crafting.Crafting;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.api.crafting.WorksheetId;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.Members;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.career.core.internal.application.share.Looks;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** The person writes; others read worksheets that are shared with them, and nobody reads the traits. */
@Component
public final class CraftingService implements Crafting {

    private static final Kind<Sheet> SHEETS = new Kind<>("crafting.sheet", Sheet.class, MOST);
    private static final Kind<Traits> TRAITS = new Kind<>("crafting.fit", Traits.class, 1);
    private static final String CHANGED = "career.crafting.changed";
    private static final String VIEWED = "career.crafting.viewed";

    private final Transactions transactions;
    private final Keeping keeping;
    private final SharesService shares;
    private final Looks looks;
    private final Outlets outlets;
    private final ActivityLedger ledger;
    private final UuidV7 ids;

    record Sheet(List<JobTask> tasks) {}

    record Traits(List<Trait> traits, List<TraitAtWork> meanings) {}

    @Activate
    public CraftingService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference AuditTrail audit,
            @Reference Outlets outlets,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.shares = shares;
        this.looks = new Looks(audit, VIEWED, clock);
        this.outlets = outlets;
        this.ledger = ledger;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<Worksheet> own(Actor member) {
        return all(Members.of(member));
    }

    private List<Worksheet> all(EmployeeId owner) {
        return keeping.all(owner, SHEETS).stream()
                .sorted(Comparator.<Kept<Sheet>, UUID>comparing(Kept::id).reversed())
                .map(CraftingService::worksheet)
                .toList();
    }

    @Override
    public Worksheet begin(Actor member) {
        EmployeeId person = Members.of(member);
        return transactions.call(c -> {
            List<JobTask> tasks =
                    all(person).stream().findFirst().map(Worksheet::tasks).orElse(List.of());
            Sheet sheet =
                    new Sheet(tasks.stream().map(CraftingService::asItBecame).toList());
            Worksheet begun = worksheet(keeping.add(person, SHEETS, sheet));
            changed(member, person);
            return begun;
        });
    }

    /** It keeps its id, so that what was said of traits still belongs to it. */
    private static JobTask asItBecame(JobTask task) {
        return new JobTask(
                task.id(),
                task.words(),
                task.later(),
                task.later(),
                JobTask.Wish.KEEP,
                "",
                task.withWhom(),
                task.meaning());
    }

    @Override
    public Worksheet save(Actor member, Worksheet changed) {
        EmployeeId person = Members.of(member);
        return transactions.call(c -> {
            Worksheet saved = worksheet(keeping.change(
                    person, SHEETS, changed.id().value(), changed.version(), new Sheet(changed.tasks())));
            changed(member, person);
            return saved;
        });
    }

    @Override
    public void remove(Actor member, WorksheetId id) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            if (keeping.remove(person, SHEETS, id.value())) {
                shares.takeBackAll(member, Scope.Part.CRAFTING, id.value());
                changed(member, person);
            }
        });
    }

    @Override
    public List<Worksheet> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return own(viewer);
        }
        return transactions.call(c -> {
            List<Scope> open = shares.open(viewer, owner);
            List<Worksheet> shared = all(owner).stream()
                    .filter(sheet -> open.stream()
                            .anyMatch(scope ->
                                    scope.covers(Scope.Part.CRAFTING, sheet.id().value())))
                    .toList();
            if (!shared.isEmpty()) {
                looks.record(viewer, owner);
            }
            return shared;
        });
    }

    @Override
    public List<Outlet.Kind> outlets(Actor member) {
        Members.of(member);
        return outlets.open(member);
    }

    @Override
    public void pass(Actor member, Outlet.Kind to, String words) {
        Members.of(member);
        String text = words.strip();
        if (text.isEmpty() || text.length() > Worksheet.LONGEST) {
            throw new IllegalArgumentException("1 to " + Worksheet.LONGEST + " characters");
        }
        Outlet outlet =
                outlets.of(to, member).orElseThrow(() -> new IllegalArgumentException("nothing takes it as " + to));
        transactions.run(c -> outlet.take(member, text));
    }

    @Override
    public JobFit fit(Actor member) {
        return kept(Members.of(member)).map(CraftingService::fit).orElse(new JobFit(List.of(), List.of(), 0));
    }

    @Override
    public JobFit saveFit(Actor member, JobFit changed) {
        EmployeeId person = Members.of(member);
        Traits traits = new Traits(changed.traits(), changed.meanings());
        return transactions.call(c -> {
            Optional<Kept<Traits>> kept = kept(person);
            long version = kept.map(CraftingService::fit).map(JobFit::version).orElse(0L);
            if (version != changed.version()) {
                throw new ChangedElsewhereException();
            }
            JobFit saved = fit(
                    kept.isEmpty()
                            ? keeping.add(person, TRAITS, ids.get(), traits)
                            : keeping.change(
                                    person, TRAITS, kept.get().id(), kept.get().version(), traits));
            changed(member, person);
            return saved;
        });
    }

    private Optional<Kept<Traits>> kept(EmployeeId person) {
        return keeping.all(person, TRAITS).stream().findFirst();
    }

    /** Zero means that nothing is kept yet, so the first version is one. */
    private static JobFit fit(Kept<Traits> kept) {
        return new JobFit(kept.content().traits(), kept.content().meanings(), kept.version() + 1);
    }

    private static Worksheet worksheet(Kept<Sheet> kept) {
        return new Worksheet(
                new WorksheetId(kept.id()), kept.content().tasks(), kept.made(), kept.changed(), kept.version());
    }

    private void changed(Actor member, EmployeeId person) {
        ledger.append(new Activity(CHANGED, Members.subject(person), member, Map.of()));
    }
}
