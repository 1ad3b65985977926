// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Changes by hand: what they would do, and doing them. */
final class Hand {

    private final PoolReader reader;
    private final Rules rules;
    private final ProposalStore proposals;
    private final Arounds arounds;
    private final Weighing weighing;

    Hand(PoolReader reader, Rules rules, ProposalStore proposals, Arounds arounds, Weighing weighing) {
        this.reader = reader;
        this.rules = rules;
        this.proposals = proposals;
        this.arounds = arounds;
        this.weighing = weighing;
    }

    /**
     * A change that was thought through.
     *
     * @param removed who would no longer be together
     * @param added who would be
     */
    record Change(MoveCheck check, List<Proposal> removed, List<Proposal> added) {}

    Change change(Actor hr, RunId run, Scheme scheme, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale) {
        List<Proposal> own = proposals.of(run, seeker);
        if (offerer == null) {
            return new Change(new MoveCheck(true, List.of(), sum(own), null), own, List.of());
        }
        PackedPool pool = reader.some(hr, scheme, List.of(seeker), List.of(offerer));
        boolean same = own.stream().anyMatch(one -> one.offerer().equals(offerer));
        if (pool.seekers().size() == 0 || pool.offerers().size() == 0 || same) {
            return impossible(List.of());
        }
        Scorer scorer = rules.shown(scheme.plan(), pool);
        // Conditions come first, so that they are named whatever else is in the way; what else it is, nobody can tell
        // from outside.
        if (scorer.value(0, 0) == Scorer.NEVER || reader.store.pause(List.of(seeker, offerer))) {
            return impossible(
                    scorer.against(0, 0).stream().map(rule -> rule.name(locale)).toList());
        }
        return change(run, new Proposal(seeker, offerer, scorer.value(0, 0), true), own, pool);
    }

    private static Change impossible(List<String> blockedBy) {
        return new Change(new MoveCheck(false, blockedBy, 0, null), List.of(), List.of());
    }

    private Change change(RunId run, Proposal wanted, List<Proposal> own, PackedPool pool) {
        List<Proposal> there = proposals.with(run, wanted.offerer());
        int places = pool.offerers().capacity(0);
        if (places == 0) {
            return impossible(List.of());
        }
        List<Proposal> removed = new ArrayList<>();
        if (own.size() >= Math.max(1, pool.seekers().capacity(0))) {
            removed.add(own.get(0));
        }
        EmployeeId displaced = null;
        if (there.size() >= places) {
            displaced = there.get(0).seeker();
            removed.add(there.get(0));
        }
        MoveCheck check = new MoveCheck(true, List.of(), sum(removed) - wanted.score(), displaced);
        return new Change(check, removed, List.of(wanted));
    }

    /** The same with others where they are best off; empty where that is not known, or not possible any more. */
    Optional<Weighing.Weighed> best(
            Actor hr, RunId run, Scheme scheme, EmployeeId seeker, @Nullable EmployeeId offerer) {
        return offerer == null || scheme.plan().objective() == Objective.STABLE
                ? Optional.empty()
                : arounds.of(run, seeker)
                        .flatMap(around -> around.with(seeker, offerer))
                        .flatMap(trial -> weighing.weigh(hr, run, scheme, trial));
    }

    /** What a change would do by itself, and at best. */
    MoveCheck check(
            Actor hr, RunId run, Scheme scheme, EmployeeId seeker, @Nullable EmployeeId offerer, Locale locale) {
        MoveCheck direct = change(hr, run, scheme, seeker, offerer, locale).check();
        MoveCheck.Arrangement best = !direct.possible()
                ? null
                : best(hr, run, scheme, seeker, offerer)
                        .map(found -> new MoveCheck.Arrangement(found.loss(), found.shifts(seeker)))
                        .orElse(null);
        return new MoveCheck(direct.possible(), direct.blockedBy(), direct.loss(), direct.displaced(), best);
    }

    /** Puts them together as {@link #check} says at best. @return whether that is possible */
    boolean rearrange(Actor hr, RunId run, Scheme scheme, EmployeeId seeker, EmployeeId offerer) {
        if (!change(hr, run, scheme, seeker, offerer, Locale.ENGLISH).check().possible()) {
            return false;
        }
        Optional<Weighing.Weighed> best = best(hr, run, scheme, seeker, offerer);
        best.ifPresent(found -> proposals.change(
                run,
                found.ended(),
                found.begun().stream()
                        .map(one -> one.seeker().equals(seeker) && one.offerer().equals(offerer)
                                ? new Proposal(one.seeker(), one.offerer(), one.score(), true)
                                : one)
                        .toList()));
        return best.isPresent();
    }

    private static double sum(List<Proposal> some) {
        return some.stream().mapToDouble(Proposal::score).sum();
    }
}
