// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** Matching runs, for HR only: where they stand, and changing them one at a time. */
final class RunBook {

    private final Transactions transactions;
    private final SchemeStore schemes;
    private final Happenings happenings;
    final RunStore runs;
    final ProposalStore proposals;

    RunBook(Transactions transactions, ActivityLedger ledger) {
        this.transactions = transactions;
        this.schemes = new SchemeStore(transactions);
        this.runs = new RunStore(transactions);
        this.proposals = new ProposalStore(transactions);
        this.happenings = new Happenings(ledger);
    }

    Scheme scheme(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.find(id).orElseThrow(Refusals::gone);
    }

    /** With how many take part. */
    Scheme counted(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.counted(id).orElseThrow(Refusals::gone);
    }

    /** A scheme that nobody else changes until the running transaction ends. */
    Scheme locked(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.locked(id).orElseThrow(Refusals::gone);
    }

    MatchRun run(Actor hr, RunId run) {
        return told(find(hr, run));
    }

    RunRow find(Actor hr, RunId run) {
        Members.requireHr(hr);
        return runs.find(run).orElseThrow(Refusals::gone);
    }

    RunRow withResult(Actor hr, RunId run) {
        RunRow row = find(hr, run);
        Refusals.unless(row.state().hasResult(), Reason.RUN);
        return row;
    }

    MatchRun told(RunRow row) {
        MatchRun.Result result = null;
        if (row.state().hasResult()) {
            ProposalStore.Sum sum = proposals.sum(row.id());
            result = new MatchRun.Result(
                    row.seekers(),
                    row.offerers(),
                    row.places(),
                    sum.pairs(),
                    row.seekers() - sum.seekers(),
                    sum.total(),
                    row.best(),
                    row.bound(),
                    row.blocking());
        }
        return new MatchRun(
                row.id(),
                row.scheme(),
                PlanJson.read(row.plan()),
                row.state(),
                row.progress(),
                row.step(),
                row.started(),
                row.finished(),
                result,
                row.missing().isEmpty() ? List.of() : List.of(row.missing().split(",")),
                row.earlier());
    }

    /** The scheme as the run had it. */
    Scheme then(Actor hr, RunRow run) {
        Scheme now = scheme(hr, run.scheme());
        return new Scheme(
                now.id(),
                PlanJson.read(run.plan()),
                now.state(),
                now.made(),
                now.version(),
                now.seekers(),
                now.offerers(),
                now.capacity(),
                now.pairs());
    }

    /** Changes a run that is in one of these states; nobody else changes it meanwhile. */
    MatchRun inState(Actor hr, RunId run, Set<MatchRun.State> states, Consumer<RunRow> work) {
        return transactions.call(c -> {
            Members.requireHr(hr);
            RunRow row = runs.locked(run).orElseThrow(Refusals::gone);
            Refusals.unless(row.state() != MatchRun.State.SENT, Reason.SENT);
            Refusals.unless(states.contains(row.state()), Reason.RUN);
            work.accept(row);
            return run(hr, run);
        });
    }

    void tell(Actor hr, RunId run, String what, Map<String, String> attributes) {
        happenings.add(hr, "mentoring.run." + what, new Subject("mentoring.run", run.value()), attributes);
    }
}
