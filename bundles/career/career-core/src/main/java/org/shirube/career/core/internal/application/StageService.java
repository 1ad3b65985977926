// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.StageSuggestion;
import org.shirube.career.api.Stages;
import org.shirube.career.core.internal.domain.Answers;
import org.shirube.career.core.internal.persistence.AnswerStore;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.SuggestionStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** The person chooses; who accompanies them may suggest, and sees what is shared. */
@Component
public final class StageService implements Stages {

    private static final String CHOSEN = "career.stage.chosen";
    private static final String VIEWED = "career.stage.viewed";
    private static final String SUGGESTED = "career.stage.suggested";
    private static final String FORGOTTEN = "career.stage.forgotten";
    private static final String NO_DETAIL = "";

    private final Transactions transactions;
    private final AuditTrail audit;
    private final ActivityLedger ledger;
    private final VisibilityGrants grants;
    private final CompanionRing companions;
    private final Clock clock;
    private final UuidV7 ids;
    private final AnswerStore answers;
    private final SuggestionStore suggestions;
    private final StageSeals stageSeals;
    private final StageSeals suggestionSeals;

    @Activate
    public StageService(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference VisibilityGrants grants,
            @Reference CompanionRing companions,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.ledger = ledger;
        this.grants = grants;
        this.companions = companions;
        this.clock = clock;
        this.ids = new UuidV7(clock);
        this.answers = new AnswerStore(unit);
        this.suggestions = new SuggestionStore(unit);
        this.stageSeals = StageSeals.ofAnswers(seals);
        this.suggestionSeals = StageSeals.ofSuggestions(seals);
    }

    @Override
    public Optional<StageEntry> own(Actor member) {
        return current(employee(member));
    }

    private Optional<StageEntry> current(UUID member) {
        return Answers.current(answers.newest(member, MOST_ENTRIES).stream()
                .map(stageSeals::entry)
                .iterator());
    }

    @Override
    public StageEntry choose(Actor member, Stage stage) {
        UUID person = employee(member);
        return transactions.call(c -> {
            answers.add(stageSeals.seal(ids.get(), person, person, now(), stage));
            ledger.append(new Activity(CHOSEN, subject(person), member, Map.of()));
            return current(person).orElseThrow();
        });
    }

    @Override
    public List<StageEntry> history(Actor member) {
        return Answers.history(answers.newest(employee(member), MOST_ENTRIES).stream()
                .map(stageSeals::entry)
                .toList());
    }

    @Override
    public Optional<StageEntry> of(Actor viewer, EmployeeId member) {
        UUID person = member.value();
        if (viewer.isEmployee(person)) {
            return current(person);
        }
        return transactions.call(c -> {
            if (!grants.maySee(viewer, person, GRANT) || !accompanies(viewer, person)) {
                return Optional.empty();
            }
            audit.record(viewer, VIEWED, subject(person), NO_DETAIL);
            return current(person);
        });
    }

    @Override
    public void suggest(Actor companion, EmployeeId member, Stage stage) {
        UUID from = employee(companion);
        UUID person = member.value();
        transactions.run(c -> {
            if (!accompanies(companion, person)) {
                throw new AccessDeniedException("suggesting a stage to somebody one does not accompany");
            }
            suggestions.put(suggestionSeals.seal(ids.get(), person, from, now(), stage));
            audit.record(companion, SUGGESTED, subject(person), NO_DETAIL);
        });
    }

    private boolean accompanies(Actor actor, UUID person) {
        return actor.person()
                .filter(companion -> companions.accompanies(companion, person))
                .isPresent();
    }

    @Override
    public List<StageSuggestion> suggestions(Actor member) {
        Set<UUID> seen = new HashSet<>();
        return suggestions.to(employee(member)).stream()
                .filter(row -> seen.add(row.from()))
                .map(row -> new StageSuggestion(new EmployeeId(row.from()), suggestionSeals.open(row), row.at()))
                .toList();
    }

    @Override
    public void dismiss(Actor member, EmployeeId from) {
        suggestions.remove(employee(member), from.value());
    }

    @Override
    public boolean askAgain(Actor member) {
        return Answers.askAgain(answers.lastAnswer(employee(member)), clock.instant());
    }

    @Override
    public void notNow(Actor member) {
        answers.pause(ids.get(), employee(member), now());
    }

    @Override
    public void forget(Actor member) {
        UUID person = employee(member);
        transactions.run(c -> {
            answers.forget(person);
            suggestions.forget(person);
            grants.given(member).stream()
                    .filter(grant -> grant.what().equals(GRANT))
                    .forEach(grant -> grants.takeBack(member, grant.id()));
            audit.record(member, FORGOTTEN, subject(person), NO_DETAIL);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Subject subject(UUID person) {
        return new Subject("employee", person);
    }

    private static UUID employee(Actor actor) {
        return actor.person().orElseThrow(() -> new AccessDeniedException("a stage without being an employee"));
    }
}
