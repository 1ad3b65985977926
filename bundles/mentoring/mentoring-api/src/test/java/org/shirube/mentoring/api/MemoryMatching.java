// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Preview;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.api.match.WhyNot;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.figures.Suppression;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Matching, one after the other by how well they fit. */
final class MemoryMatching implements Matching {

    boolean slow;
    private final InMemoryMentoring world;
    private final Map<RunId, MemoryRun> runs = new LinkedHashMap<>();

    MemoryMatching(InMemoryMentoring world) {
        this.world = world;
    }

    static List<FitReason> reasons(InMemoryMentoring world, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        boolean ja = locale.getLanguage().equals("ja");
        double value = world.fit(seeker, offerer);
        String words = ja ? "話したいことと助けられることが重なっています。" : "What one wants to talk about, the other can help with.";
        return List.of(new FitReason("topics", ja ? "話題" : "Topics", false, value, 1, value > 0 ? words : ""));
    }

    @Override
    public List<RuleInfo> rules(Actor hr, SchemeKind kind, Locale locale) {
        MemorySchemes.hr(hr);
        boolean ja = locale.getLanguage().equals("ja");
        return List.of(
                new RuleInfo(
                        "reporting-line",
                        MatchingRule.Kind.HARD,
                        ja ? "上司と部下ではない" : "Not boss and report",
                        ja ? "上司と部下にあたる人は組み合わせません。" : "Never brings a boss and a report together.",
                        true,
                        0),
                new RuleInfo(
                        "topics",
                        MatchingRule.Kind.SOFT,
                        ja ? "話題" : "Topics",
                        ja ? "話したいことと助けられることの重なり。" : "How far what is wanted is offered.",
                        true,
                        60));
    }

    @Override
    public Board board(Actor hr, SchemeId id) {
        MemorySchemes.hr(hr);
        Scheme told = world.schemeDesk().scheme(hr, id);
        MemoryScheme scheme = world.scheme(id);
        List<Request> live = world.requests.stream()
                .filter(request -> request.scheme().equals(id) && request.live())
                .toList();
        int waiting = (int) live.stream()
                .filter(request -> request.state() == Request.State.WAITING)
                .count();
        List<Board.TopicCount> topics = world.topics().all(hr).stream()
                .map(topic -> new Board.TopicCount(
                        topic.key(),
                        shown(count(scheme, Side.SEEKER, topic.key())),
                        shown(count(scheme, Side.OFFERER, topic.key())),
                        shown(count(scheme, Side.OFFERER, topic.key())),
                        null,
                        null))
                .toList();
        return new Board(
                told.seekers(), told.offerers(), told.capacity(), live.size() - waiting, waiting, told.pairs(), topics);
    }

    private static @Nullable Integer shown(long people) {
        return people > 0 && people < Suppression.LEAST ? null : Integer.valueOf((int) people);
    }

    private long count(MemoryScheme scheme, Side side, String topic) {
        return scheme.seats.get(side).keySet().stream()
                .map(person ->
                        Objects.requireNonNull(world.profiles.get(person)).content())
                .map(content -> side == Side.SEEKER ? content.wants() : content.offers())
                .filter(topics ->
                        topics.stream().anyMatch(choice -> choice.topic().equals(topic)))
                .count();
    }

    @Override
    public Preview preview(Actor hr, SchemeId id, List<RuleSetting> rules, int sample, Locale locale) {
        MemorySchemes.hr(hr);
        MemoryScheme scheme = world.scheme(id);
        List<Preview.Row> rows = scheme.seats.get(Side.SEEKER).keySet().stream()
                .limit(sample)
                .map(seeker -> row(scheme, seeker, locale))
                .toList();
        return new Preview(scheme.seats.get(Side.OFFERER).size(), rows, 0);
    }

    private Preview.Row row(MemoryScheme scheme, EmployeeId seeker, Locale locale) {
        EmployeeId best = scheme.seats.get(Side.OFFERER).keySet().stream()
                .filter(offerer -> allowed(seeker, offerer))
                .max(Comparator.comparing(offerer -> world.fit(seeker, offerer)))
                .orElse(null);
        return new Preview.Row(
                seeker,
                best,
                best,
                best == null ? 0 : world.fit(seeker, best),
                best == null ? List.of() : reasons(world, seeker, best, locale));
    }

    boolean allowed(EmployeeId seeker, EmployeeId offerer) {
        return !seeker.equals(offerer) && !world.blocks(seeker, offerer);
    }

    @Override
    public MatchRun start(Actor hr, SchemeId id) {
        MemorySchemes.hr(hr);
        MemoryScheme scheme = world.scheme(id);
        boolean goesOn = runs.values().stream()
                .anyMatch(run -> run.scheme.equals(scheme)
                        && (run.state == MatchRun.State.WAITING || run.state == MatchRun.State.RUNNING));
        if (scheme.state != SchemeState.MATCHING || goesOn) {
            throw InMemoryMentoring.refused(goesOn ? Reason.RUN : Reason.NOT_OPEN);
        }
        MemoryRun run = new MemoryRun(world, scheme, newest(scheme));
        runs.put(run.id, run);
        if (!slow) {
            run.match();
        }
        return run.told();
    }

    private @Nullable MemoryRun newest(MemoryScheme scheme) {
        return runs.values().stream()
                .filter(run -> run.scheme.equals(scheme) && run.state.hasResult())
                .reduce((one, next) -> next)
                .orElse(null);
    }

    @Override
    public void cancel(Actor hr, RunId id) {
        find(hr, id).cancel();
    }

    @Override
    public List<MatchRun> runs(Actor hr, SchemeId scheme) {
        MemorySchemes.hr(hr);
        List<MatchRun> found = new ArrayList<>(runs.values().stream()
                .filter(run -> run.scheme.id.equals(scheme))
                .map(MemoryRun::told)
                .toList());
        Collections.reverse(found);
        return found;
    }

    private MemoryRun find(Actor hr, RunId id) {
        MemorySchemes.hr(hr);
        return Optional.ofNullable(runs.get(id)).orElseThrow(() -> InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE));
    }

    @Override
    public MatchRun run(Actor hr, RunId id) {
        MemoryRun run = find(hr, id);
        run.step();
        return run.told();
    }

    @Override
    public Page<Proposal> proposals(Actor hr, RunId id, ProposalQuery query, PageRequest page) {
        Comparator<Proposal> weakest = Comparator.comparing(Proposal::score);
        return MemorySchemes.page(
                find(hr, id).proposals.values().stream()
                        .filter(one -> !query.byHand() || one.byHand())
                        .filter(one -> !query.changed()
                                || one.since() == Proposal.Since.OTHER
                                || one.since() == Proposal.Since.NEW)
                        .filter(one -> query.person() == null
                                || one.seeker().equals(query.person())
                                || one.offerer().equals(query.person()))
                        .sorted(query.order() == ProposalQuery.Order.WEAKEST ? weakest : weakest.reversed())
                        .toList(),
                page);
    }

    @Override
    public List<FitReason> reasons(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        find(hr, run);
        return reasons(world, seeker, offerer, locale);
    }

    @Override
    public Page<Unmatched> unmatched(Actor hr, RunId id, PageRequest page, Locale locale) {
        MemoryRun run = find(hr, id);
        return MemorySchemes.page(
                run.unmatched().stream()
                        .map(seeker -> new Unmatched(seeker, Unmatched.Why.TAKEN, 1, null, "…"))
                        .toList(),
                page);
    }

    @Override
    public List<Proposal> others(Actor hr, RunId id, EmployeeId seeker) {
        return find(hr, id).scheme.seats.get(Side.OFFERER).keySet().stream()
                .filter(offerer -> allowed(seeker, offerer))
                .map(offerer -> new Proposal(seeker, offerer, world.fit(seeker, offerer), false))
                .sorted(Comparator.comparing(Proposal::score).reversed())
                .limit(20)
                .toList();
    }

    @Override
    public List<WhyNot> whyNot(Actor hr, RunId id, EmployeeId seeker) {
        return find(hr, id).whyNot(seeker);
    }

    @Override
    public MatchRun rearrange(Actor hr, RunId id, EmployeeId seeker, EmployeeId offerer) {
        return find(hr, id).rearrange(seeker, offerer);
    }

    @Override
    public MoveCheck check(Actor hr, RunId id, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale) {
        return find(hr, id).check(seeker, offerer);
    }

    @Override
    public MatchRun move(Actor hr, RunId id, EmployeeId seeker, @Nullable EmployeeId offerer) {
        return find(hr, id).move(seeker, offerer);
    }

    @Override
    public MatchRun undo(Actor hr, RunId id) {
        return find(hr, id).undo();
    }

    @Override
    public MatchRun approve(Actor hr, RunId id) {
        return find(hr, id).approve();
    }

    @Override
    public MatchRun send(Actor hr, RunId id) {
        return find(hr, id).send();
    }
}
