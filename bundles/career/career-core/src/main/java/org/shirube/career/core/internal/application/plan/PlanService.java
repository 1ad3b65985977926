// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanId;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.plan.Plans;
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
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** The person writes; others read what is shared with them. */
@Component(service = {Plans.class, PlanService.class})
public final class PlanService implements Plans {

    private static final Kind<PlanContent> PLANS = new Kind<>("plan", PlanContent.class, MOST);
    private static final String CHANGED = "career.plan.changed";
    private static final String STEP_DONE = "career.plan.step.done";
    private static final String VIEWED = "career.plan.viewed";

    private final Transactions transactions;
    private final Keeping keeping;
    private final AlignmentBook alignments;
    private final SharesService shares;
    private final Looks looks;
    private final ActivityLedger ledger;

    @Activate
    public PlanService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.alignments = new AlignmentBook(keeping);
        this.shares = shares;
        this.looks = new Looks(audit, VIEWED, clock);
        this.ledger = ledger;
    }

    @Override
    public List<Plan> own(Actor member) {
        return all(Members.of(member));
    }

    private List<Plan> all(EmployeeId owner) {
        Comparator<Kept<PlanContent>> newestFirst =
                Comparator.<Kept<PlanContent>, UUID>comparing(Kept::id).reversed();
        return keeping.all(owner, PLANS).stream()
                .sorted(Comparator.<Kept<PlanContent>, Boolean>comparing(
                                kept -> kept.content().closed())
                        .thenComparing(newestFirst))
                .map(PlanContent::plan)
                .toList();
    }

    @Override
    public Plan begin(Actor member, String target, @Nullable LocalDate by) {
        EmployeeId person = Members.of(member);
        PlanContent content = PlanContent.begun(target, by);
        return transactions.call(c -> {
            Kept<PlanContent> kept = keeping.add(person, PLANS, content);
            tell(CHANGED, member, person);
            return PlanContent.plan(kept);
        });
    }

    @Override
    public Plan save(Actor member, Plan changed) {
        EmployeeId person = Members.of(member);
        UUID id = changed.id().value();
        return transactions.call(c -> {
            Plan before =
                    keeping.find(person, PLANS, id).map(PlanContent::plan).orElseThrow(ChangedElsewhereException::new);
            Plan saved =
                    PlanContent.plan(keeping.change(person, PLANS, id, changed.version(), PlanContent.of(changed)));
            tell(CHANGED, member, person);
            if (!done(before).containsAll(done(saved))) {
                tell(STEP_DONE, member, person);
            }
            return saved;
        });
    }

    private static Set<UUID> done(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.state() == PlanStep.State.DONE)
                .map(PlanStep::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void remove(Actor member, PlanId id) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            if (keeping.remove(person, PLANS, id.value())) {
                shares.takeBackAll(member, Scope.Part.PLAN, id.value());
                alignments.partAll(person, id.value());
                tell(CHANGED, member, person);
            }
        });
    }

    @Override
    public List<Plan> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return own(viewer);
        }
        return transactions.call(c -> {
            List<Scope> open = shares.open(viewer, owner);
            List<Plan> shared = all(owner).stream()
                    .filter(plan -> open.stream()
                            .anyMatch(scope ->
                                    scope.covers(Scope.Part.PLAN, plan.id().value())))
                    .toList();
            if (!shared.isEmpty()) {
                looks.record(viewer, owner);
            }
            return shared;
        });
    }

    private void tell(String kind, Actor member, EmployeeId person) {
        ledger.append(new Activity(kind, Members.subject(person), member, Map.of()));
    }
}
