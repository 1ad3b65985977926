// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.RuleInfo;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * HR matches the people of a scheme, looks at what comes out, changes it and sends it. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no HR administrator, and
 * {@link org.shirube.mentoring.api.MentoringRefusedException} where the scheme or the run is gone or not in a state that allows it.
 *
 * <p>HR sees who would be with whom and why, which reviewing needs. It never sees notes, who blocks whom, whom people wished for, or
 * why somebody declined.
 */
@ProviderType
public interface Matching {

    /** The largest sample of {@link #preview}. */
    int MOST_SAMPLE = 50;

    /** The most that {@link #whyNot} tells. */
    int MOST_WHY_NOT = 3;

    /** Every installed rule, as it is for a kind of scheme; hard ones first. */
    List<RuleInfo> rules(Actor hr, SchemeKind kind, Locale locale);

    /** Where a scheme stands. */
    Board board(Actor hr, SchemeId scheme);

    /** What other rules would change, on a sample of seekers that is the same at each call. Takes a second or two at most. */
    Preview preview(Actor hr, SchemeId scheme, List<RuleSetting> rules, int sample, Locale locale);

    /**
     * Has a run done in the background, of everybody who has joined and has no partner yet. Pairs that go on stay. It begins where the
     * newest run before left off ({@link MatchRun.Earlier}).
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where one goes on, or the scheme is not in the state
     *     {@link org.shirube.mentoring.api.SchemeState#MATCHING}
     */
    MatchRun start(Actor hr, SchemeId scheme);

    /** Stops a run that goes on. */
    void cancel(Actor hr, RunId run);

    /** The runs of a scheme, newest first; at most 50. */
    List<MatchRun> runs(Actor hr, SchemeId scheme);

    /** How far a run is. Cheap: a screen asks once a second while it goes on. */
    MatchRun run(Actor hr, RunId run);

    /** What it proposes. Of a scheme the five newest runs are kept, and what was approved or sent. */
    Page<Proposal> proposals(Actor hr, RunId run, ProposalQuery query, PageRequest page);

    /** Why two fit, or do not, rule by rule: hard ones first, then by share. Also for two whom the run does not bring together. */
    List<FitReason> reasons(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer, Locale locale);

    /** Who has nobody and why, in the order of ids. */
    Page<Unmatched> unmatched(Actor hr, RunId run, PageRequest page, Locale locale);

    /**
     * Who else could go with a seeker, whether free or not: the best first, at most 20.
     */
    List<Proposal> others(Actor hr, RunId run, EmployeeId seeker);

    /**
     * Why a seeker is not with somebody who fits better; for one who has nobody, why not with those it was nearest to.
     *
     * @return at most {@value #MOST_WHY_NOT}, the best fit first, or the least loss; empty where there is nobody like that, or nothing is
     *     known (see {@link MoveCheck#best})
     */
    List<WhyNot> whyNot(Actor hr, RunId run, EmployeeId seeker);

    /**
     * What it would do to put a seeker with an offerer. Changes nothing.
     *
     * @param offerer null to leave the seeker with nobody
     */
    MoveCheck check(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale);

    /**
     * Puts a seeker with an offerer; whoever {@link MoveCheck#displaced} names has nobody then.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where it is not possible
     */
    MatchRun move(Actor hr, RunId run, EmployeeId seeker, @Nullable EmployeeId offerer);

    /**
     * Puts a seeker with an offerer and others where {@link MoveCheck#best} says, in one change.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where it is not possible, or there is no such arrangement any more
     */
    MatchRun rearrange(Actor hr, RunId run, EmployeeId seeker, EmployeeId offerer);

    /** Takes the last change by hand back, or the approval where there is one. Changes nothing where there is nothing. */
    MatchRun undo(Actor hr, RunId run);

    /** Says that it is as it should be. */
    MatchRun approve(Actor hr, RunId run);

    /**
     * Tells those proposed: each gets a request of both, and the pair begins once both have accepted. The scheme is
     * {@link org.shirube.mentoring.api.SchemeState#RUNNING} from then on. There is no way back.
     *
     * @throws org.shirube.mentoring.api.MentoringRefusedException where it is not approved
     */
    MatchRun send(Actor hr, RunId run);
}
