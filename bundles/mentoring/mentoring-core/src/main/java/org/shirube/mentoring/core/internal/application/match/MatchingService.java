// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** HR matches the people of a scheme, looks at what comes out, changes it and sends it. */
@Component
public final class MatchingService implements org.shirube.mentoring.api.match.Matching {

    private static final int MOST_RUNS = 50;

    private final Transactions transactions;
    private final MatchJob job;
    private final PoolReader reader;
    private final Rules rules;
    private final SchemeStore schemes;
    private final RunStore runs;
    private final ProposalStore proposals;
    private final BoardCount boards;
    private final PreviewMaker previews;
    private final Hand hand;
    private final Sending sending;
    private final FitsService fits;
    private final Happenings happenings;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public MatchingService(
            @Reference Transactions transactions,
            @Reference MatchJob job,
            @Reference PoolReader reader,
            @Reference Rules rules,
            @Reference ProfileBook profiles,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.job = job;
        this.reader = reader;
        this.rules = rules;
        this.schemes = new SchemeStore(transactions);
        this.runs = new RunStore(transactions);
        this.proposals = new ProposalStore(transactions);
        this.boards = new BoardCount(transactions);
        this.previews = new PreviewMaker(reader, rules);
        this.hand = new Hand(reader, rules, proposals);
        this.sending = new Sending(transactions, clock);
        this.fits = new FitsService(transactions, reader, rules, profiles, clock);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<RuleInfo> rules(Actor hr, SchemeKind kind, Locale locale) {
        Members.requireHr(hr);
        return rules.infos(kind, locale);
    }

    private Scheme scheme(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.find(id).orElseThrow(Refusals::gone);
    }

    @Override
    public Board board(Actor hr, SchemeId id) {
        return boards.board(scheme(hr, id));
    }

    @Override
    public Preview preview(Actor hr, SchemeId id, List<RuleSetting> settings, int sample, Locale locale) {
        if (sample < 1 || sample > MOST_SAMPLE) {
            throw new IllegalArgumentException("a sample of 1 to " + MOST_SAMPLE);
        }
        return previews.preview(hr, scheme(hr, id), settings, sample, locale);
    }

    @Override
    public MatchRun start(Actor hr, SchemeId id) {
        RunId run = new RunId(ids.get());
        MatchRun started = transactions.call(c -> {
            Members.requireHr(hr);
            Scheme scheme = schemes.locked(id).orElseThrow(Refusals::gone);
            Refusals.unless(scheme.state() == SchemeState.MATCHING, Reason.NOT_OPEN);
            boolean goesOn = runs.open().stream().anyMatch(one -> one.scheme().equals(id));
            Refusals.unless(!goesOn, Reason.RUN);
            String missing = String.join(",", rules.missing(scheme.plan()));
            runs.add(run, id, PlanJson.write(scheme.plan()), missing, clock.instant());
            tell(hr, run, "started", Map.of());
            transactions.afterCommit(job::call);
            return run(hr, run);
        });
        return started;
    }

    @Override
    public void cancel(Actor hr, RunId run) {
        find(hr, run);
        transactions.run(c -> {
            boolean stopped = runs.become(
                    run,
                    MatchRun.State.CANCELLED,
                    clock.instant(),
                    Set.of(MatchRun.State.WAITING, MatchRun.State.RUNNING));
            if (stopped) {
                tell(hr, run, "cancelled", Map.of());
            }
        });
    }

    @Override
    public List<MatchRun> runs(Actor hr, SchemeId id) {
        scheme(hr, id);
        return runs.of(id, MOST_RUNS).stream().map(this::told).toList();
    }

    @Override
    public MatchRun run(Actor hr, RunId run) {
        return told(find(hr, run));
    }

    private RunRow find(Actor hr, RunId run) {
        Members.requireHr(hr);
        return runs.find(run).orElseThrow(Refusals::gone);
    }

    private RunRow withResult(Actor hr, RunId run) {
        RunRow row = find(hr, run);
        Refusals.unless(row.state().hasResult(), Reason.RUN);
        return row;
    }

    private MatchRun told(RunRow row) {
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
                row.missing().isEmpty() ? List.of() : List.of(row.missing().split(",")));
    }

    @Override
    public Page<Proposal> proposals(Actor hr, RunId run, ProposalQuery query, PageRequest page) {
        withResult(hr, run);
        return Page.of(proposals.page(run, query, page.offset(), page.limit() + 1), page.limit());
    }

    /** The scheme as the run had it. */
    private Scheme then(Actor hr, RunRow run) {
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

    @Override
    public List<FitReason> reasons(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        return new Explaining(reader, rules).reasons(hr, then(hr, withResult(hr, run)), seeker, offerer, locale);
    }

    @Override
    public Page<Unmatched> unmatched(Actor hr, RunId run, PageRequest page, Locale locale) {
        withResult(hr, run);
        return Page.of(proposals.alone(run, page.offset(), page.limit() + 1), page.limit())
                .map(one -> Explaining.unmatched(rules, one, locale));
    }

    @Override
    public List<Proposal> others(Actor hr, RunId run, EmployeeId seeker) {
        Scheme scheme = then(hr, withResult(hr, run));
        return new Explaining(reader, rules)
                .others(hr, scheme, seeker, fits.shortlist(scheme.id(), seeker, Set.of(seeker)));
    }

    @Override
    public MoveCheck check(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale) {
        Scheme scheme = then(hr, withResult(hr, run));
        return hand.change(hr, run, scheme, seeker, offerer, locale).check();
    }

    @Override
    public MatchRun move(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer) {
        return inState(hr, run, MatchRun.State.READY, row -> {
            Hand.Change change = hand.change(hr, run, then(hr, row), seeker, offerer, Locale.JAPANESE);
            Refusals.unless(change.check().possible(), Reason.NOT_POSSIBLE);
            proposals.change(run, change.removed(), change.added());
            tell(hr, run, "moved", Map.of());
        });
    }

    @Override
    public MatchRun undo(Actor hr, RunId run) {
        return transactions.call(c -> {
            Members.requireHr(hr);
            RunRow row = runs.locked(run).orElseThrow(Refusals::gone);
            Refusals.unless(row.state() != MatchRun.State.SENT, Reason.SENT);
            Refusals.unless(row.state().hasResult(), Reason.RUN);
            if (row.state() == MatchRun.State.APPROVED) {
                runs.become(run, MatchRun.State.READY, null, Set.of(MatchRun.State.APPROVED));
            } else {
                proposals.undo(run);
            }
            tell(hr, run, "undone", Map.of());
            return run(hr, run);
        });
    }

    @Override
    public MatchRun approve(Actor hr, RunId run) {
        return inState(hr, run, MatchRun.State.READY, row -> {
            runs.become(run, MatchRun.State.APPROVED, null, Set.of(MatchRun.State.READY));
            tell(hr, run, "approved", Map.of());
        });
    }

    @Override
    public MatchRun send(Actor hr, RunId run) {
        return inState(hr, run, MatchRun.State.APPROVED, row -> {
            int sent = sending.send(row);
            runs.become(run, MatchRun.State.SENT, null, Set.of(MatchRun.State.APPROVED));
            tell(hr, run, "sent", Map.of("pairs", Integer.toString(sent)));
        });
    }

    private MatchRun inState(Actor hr, RunId run, MatchRun.State state, Consumer<RunRow> work) {
        return transactions.call(c -> {
            Members.requireHr(hr);
            RunRow row = runs.locked(run).orElseThrow(Refusals::gone);
            Refusals.unless(row.state() != MatchRun.State.SENT, Reason.SENT);
            Refusals.unless(row.state() == state, Reason.RUN);
            work.accept(row);
            return run(hr, run);
        });
    }

    private void tell(Actor hr, RunId run, String what, Map<String, String> attributes) {
        happenings.add(hr, "mentoring.run." + what, new Subject("mentoring.run", run.value()), attributes);
    }
}
