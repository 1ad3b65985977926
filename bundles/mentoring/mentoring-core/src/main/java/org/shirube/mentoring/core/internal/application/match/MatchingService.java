// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.persistence.HandStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** HR matches the people of a scheme, looks at what comes out, changes it and sends it. */
@Component
public final class MatchingService implements org.shirube.mentoring.api.match.Matching {

    private static final int MOST_RUNS = 50;

    private final Transactions transactions;
    private final MatchJob job;
    private final PoolReader reader;
    private final Rules rules;
    private final RunBook book;
    private final BoardCount boards;
    private final PreviewMaker previews;
    private final Hand hand;
    private final Sending sending;
    private final FitsService fits;
    private final WhyNots whyNots;
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
            @Reference Seals seals,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.job = job;
        this.reader = reader;
        this.rules = rules;
        this.book = new RunBook(transactions, ledger);
        this.boards = new BoardCount(transactions);
        this.previews = new PreviewMaker(reader, rules);
        Arounds arounds = new Arounds(transactions, seals);
        Weighing weighing = new Weighing(reader, rules, new HandStore(transactions), book.proposals);
        this.hand = new Hand(reader, rules, book.proposals, arounds, weighing);
        this.sending = new Sending(transactions, clock);
        this.fits = new FitsService(transactions, reader, rules, profiles, clock);
        this.whyNots = new WhyNots(reader, rules, fits, book.proposals, arounds, weighing);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<RuleInfo> rules(Actor hr, SchemeKind kind, Locale locale) {
        Members.requireHr(hr);
        return rules.infos(kind, locale);
    }

    @Override
    public Board board(Actor hr, SchemeId id) {
        return boards.board(book.counted(hr, id));
    }

    @Override
    public Preview preview(Actor hr, SchemeId id, List<RuleSetting> settings, int sample, Locale locale) {
        if (sample < 1 || sample > MOST_SAMPLE) {
            throw new IllegalArgumentException("a sample of 1 to " + MOST_SAMPLE);
        }
        return previews.preview(hr, book.scheme(hr, id), settings, sample, locale);
    }

    @Override
    public MatchRun start(Actor hr, SchemeId id) {
        RunId run = new RunId(ids.get());
        return transactions.call(c -> {
            Scheme scheme = book.locked(hr, id);
            Refusals.unless(scheme.state() == SchemeState.MATCHING, Reason.NOT_OPEN);
            boolean goesOn =
                    book.runs.open().stream().anyMatch(one -> one.scheme().equals(id));
            Refusals.unless(!goesOn, Reason.RUN);
            String missing = String.join(",", rules.missing(scheme.plan()));
            book.runs.add(run, id, PlanJson.write(scheme.plan()), missing, clock.instant());
            book.tell(hr, run, "started", Map.of());
            transactions.afterCommit(job::call);
            return book.run(hr, run);
        });
    }

    @Override
    public void cancel(Actor hr, RunId run) {
        book.find(hr, run);
        transactions.run(c -> {
            boolean stopped = book.runs.become(
                    run,
                    MatchRun.State.CANCELLED,
                    clock.instant(),
                    Set.of(MatchRun.State.WAITING, MatchRun.State.RUNNING));
            if (stopped) {
                book.tell(hr, run, "cancelled", Map.of());
            }
        });
    }

    @Override
    public List<MatchRun> runs(Actor hr, SchemeId id) {
        book.scheme(hr, id);
        return book.runs.of(id, MOST_RUNS).stream().map(book::told).toList();
    }

    @Override
    public MatchRun run(Actor hr, RunId run) {
        return book.run(hr, run);
    }

    @Override
    public Page<Proposal> proposals(Actor hr, RunId run, ProposalQuery query, PageRequest page) {
        book.withResult(hr, run);
        return Page.of(book.proposals.page(run, query, page.offset(), page.limit() + 1), page.limit());
    }

    @Override
    public List<FitReason> reasons(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        return new Explaining(reader, rules)
                .reasons(hr, book.then(hr, book.withResult(hr, run)), seeker, offerer, locale);
    }

    @Override
    public Page<Unmatched> unmatched(Actor hr, RunId run, PageRequest page, Locale locale) {
        book.withResult(hr, run);
        return Page.of(book.proposals.alone(run, page.offset(), page.limit() + 1), page.limit())
                .map(one -> Explaining.unmatched(rules, one, locale));
    }

    @Override
    public List<Proposal> others(Actor hr, RunId run, EmployeeId seeker) {
        Scheme scheme = book.then(hr, book.withResult(hr, run));
        return new Explaining(reader, rules)
                .others(hr, scheme, seeker, fits.shortlist(scheme.id(), seeker, Set.of(seeker)));
    }

    @Override
    public MoveCheck check(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale) {
        Scheme scheme = book.then(hr, book.withResult(hr, run));
        return hand.check(hr, run, scheme, seeker, offerer, locale);
    }

    @Override
    public List<WhyNot> whyNot(Actor hr, RunId run, EmployeeId seeker) {
        return whyNots.of(hr, run, book.then(hr, book.withResult(hr, run)), seeker);
    }

    @Override
    public MatchRun move(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer) {
        return book.inState(hr, run, Set.of(MatchRun.State.READY), row -> {
            Hand.Change change = hand.change(hr, run, book.then(hr, row), seeker, offerer, Locale.JAPANESE);
            Refusals.unless(change.check().possible(), Reason.NOT_POSSIBLE);
            book.proposals.change(run, change.removed(), change.added());
            book.tell(hr, run, "moved", Map.of());
        });
    }

    @Override
    public MatchRun rearrange(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer) {
        return book.inState(hr, run, Set.of(MatchRun.State.READY), row -> {
            Refusals.unless(hand.rearrange(hr, run, book.then(hr, row), seeker, offerer), Reason.NOT_POSSIBLE);
            book.tell(hr, run, "moved", Map.of());
        });
    }

    @Override
    public MatchRun undo(Actor hr, RunId run) {
        return book.inState(hr, run, Set.of(MatchRun.State.READY, MatchRun.State.APPROVED), row -> {
            if (row.state() == MatchRun.State.APPROVED) {
                book.runs.become(run, MatchRun.State.READY, null, Set.of(MatchRun.State.APPROVED));
            } else {
                book.proposals.undo(run);
            }
            book.tell(hr, run, "undone", Map.of());
        });
    }

    @Override
    public MatchRun approve(Actor hr, RunId run) {
        return book.inState(hr, run, Set.of(MatchRun.State.READY), row -> {
            book.runs.become(run, MatchRun.State.APPROVED, null, Set.of(MatchRun.State.READY));
            book.tell(hr, run, "approved", Map.of());
        });
    }

    @Override
    public MatchRun send(Actor hr, RunId run) {
        return book.inState(hr, run, Set.of(MatchRun.State.APPROVED), row -> {
            int sent = sending.send(row);
            book.runs.become(run, MatchRun.State.SENT, null, Set.of(MatchRun.State.APPROVED));
            book.runs.cancelOthers(row.scheme(), run, clock.instant());
            book.tell(hr, run, "sent", Map.of("pairs", Integer.toString(sent)));
        });
    }
}
