// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.share.Looks;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.career.core.internal.domain.step.Streak;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** A person's steps, one for each month. */
@Component
public final class StepsService implements Steps {

    private static final String DECLARED = "career.step.declared";
    private static final String VIEWED = "career.step.viewed";

    private final Transactions transactions;
    private final Keeping keeping;
    private final SharesService shares;
    private final ActivityLedger ledger;
    private final Looks looks;
    private final Clock clock;

    @Activate
    public StepsService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference ActivityLedger ledger,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.shares = shares;
        this.ledger = ledger;
        this.looks = new Looks(audit, VIEWED, clock);
        this.clock = clock;
    }

    @Override
    public YearMonth running() {
        return YearMonth.now(clock);
    }

    @Override
    public List<Step> own(Actor member) {
        return all(employee(member));
    }

    private List<Step> all(EmployeeId person) {
        return keeping.all(person, StepContent.KIND).stream()
                .map(StepContent::step)
                .sorted(Comparator.comparing(Step::month).reversed())
                .toList();
    }

    @Override
    public Optional<Step> current(Actor member) {
        EmployeeId person = employee(member);
        return keeping.find(person, StepContent.KIND, id(person, running())).map(StepContent::step);
    }

    @Override
    public Step declare(Actor member, String words) {
        EmployeeId person = employee(member);
        String line = words.replaceAll("\\s*\\R\\s*", " ").strip();
        if (line.isEmpty() || line.length() > MAX_WORDS) {
            throw new IllegalArgumentException("a step has 1 to " + MAX_WORDS + " characters");
        }
        YearMonth month = running();
        UUID id = id(person, month);
        StepContent content = new StepContent(month, line, null, "");
        return transactions.call(c -> {
            Optional<Kept<StepContent>> there = keeping.find(person, StepContent.KIND, id);
            if (there.isPresent()) {
                return StepContent.step(
                        keeping.change(person, StepContent.KIND, id, there.get().version(), content));
            }
            ledger.append(new Activity(
                    DECLARED, new Subject("employee", person.value()), member, Map.of("month", month.toString())));
            return StepContent.step(keeping.add(person, StepContent.KIND, id, content));
        });
    }

    /** The same for a person and a month, so that the database refuses a second one. */
    private static UUID id(EmployeeId person, YearMonth month) {
        return UUID.nameUUIDFromBytes(("step/" + person + "/" + month).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Step say(Actor member, UUID step, Step.Outcome outcome, String remark) {
        EmployeeId person = employee(member);
        String said = remark.strip();
        if (said.length() > MAX_REMARK) {
            throw new IllegalArgumentException("a remark has at most " + MAX_REMARK + " characters");
        }
        return transactions.call(c -> {
            Kept<StepContent> there =
                    keeping.find(person, StepContent.KIND, step).orElseThrow(ChangedElsewhereException::new);
            StepContent content =
                    new StepContent(there.content().month(), there.content().words(), outcome, said);
            return StepContent.step(keeping.change(person, StepContent.KIND, step, there.version(), content));
        });
    }

    @Override
    public void remove(Actor member, UUID step) {
        EmployeeId person = employee(member);
        transactions.run(c -> {
            shares.takeBackAll(member, Scope.Part.STEPS, step);
            keeping.remove(person, StepContent.KIND, step);
        });
    }

    @Override
    public int streak(Actor member) {
        return Streak.of(own(member).stream().map(Step::month).collect(Collectors.toSet()), running());
    }

    @Override
    public List<Step> of(Actor viewer, EmployeeId member) {
        if (viewer.isEmployee(member.value())) {
            return all(member);
        }
        List<Step> shown = shown(member, shares.open(viewer, member).stream());
        if (!shown.isEmpty()) {
            looks.record(viewer, member);
        }
        return shown;
    }

    @Override
    public List<Step> sharedBetween(Actor actor, EmployeeId member, EmployeeId other) {
        if (actor.isEmployee(member.value())) {
            return shown(
                    member,
                    shares.given(actor).stream()
                            .filter(share -> share.viewer().equals(other))
                            .map(Share::scope));
        }
        return actor.isEmployee(other.value()) ? of(actor, member) : List.of();
    }

    private List<Step> shown(EmployeeId member, Stream<Scope> scopes) {
        List<Scope> open =
                scopes.filter(scope -> scope.part() == Scope.Part.STEPS).toList();
        return open.isEmpty()
                ? List.of()
                : all(member).stream()
                        .filter(step -> open.stream().anyMatch(scope -> scope.covers(Scope.Part.STEPS, step.id())))
                        .toList();
    }

    private static EmployeeId employee(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a step without being an employee")));
    }
}
