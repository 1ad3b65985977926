// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.application.match.Around.Decided;
import org.shirube.mentoring.core.internal.application.match.Around.Two;
import org.shirube.mentoring.core.internal.persistence.HandStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/**
 * The markets of runs as HR looks at them. The last one stays in memory as long as there is enough of it: whoever reviews asks about
 * one run many times, and making it takes a second or two where there are 100,000 people.
 */
final class Arounds {

    private final Certificates certificates;
    private final HandStore hand;
    private SoftReference<Known> last = new SoftReference<>(null);

    private record Known(RunId run, Decided decided, Optional<Around> around) {}

    Arounds(Transactions transactions, Seals seals) {
        this.certificates = new Certificates(transactions, seals);
        this.hand = new HandStore(transactions);
    }

    /**
     * The market in which a seeker can be moved: what was decided by hand for others stays.
     *
     * @return empty where nothing is kept of the run, or it cannot be gone on from
     */
    synchronized Optional<Around> of(RunId run, EmployeeId seeker) {
        Decided decided = decided(run, seeker);
        Known known = last.get();
        if (known == null || !known.run().equals(run) || !known.decided().equals(decided)) {
            // What was known goes first: two of them may not fit.
            last = new SoftReference<>(null);
            known = new Known(run, decided, certificates.open(run).flatMap(kept -> Around.of(kept, decided)));
            last = new SoftReference<>(known);
        }
        return known.around();
    }

    private Decided decided(RunId run, EmployeeId seeker) {
        List<HandStore.Step> steps = hand.steps(run);
        if (steps.isEmpty()) {
            return Decided.NOTHING;
        }
        Set<Two> added = new LinkedHashSet<>();
        Set<Two> gone = new LinkedHashSet<>();
        for (HandStore.Step step : steps) {
            Two two = new Two(step.seeker(), step.offerer());
            Set<Two> undone = step.added() ? gone : added;
            if (!undone.remove(two)) {
                (step.added() ? added : gone).add(two);
            }
        }
        Set<Two> fixed = hand.together(run).stream()
                .filter(one -> !one.seeker().equals(seeker))
                .map(one -> new Two(one.seeker(), one.offerer()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Decided(added, gone, fixed, places(run, seeker));
    }

    /** Who was left with fewer partners is not given others. */
    private Map<EmployeeId, Integer> places(RunId run, EmployeeId seeker) {
        Set<EmployeeId> out = new HashSet<>(hand.takenOut(run));
        out.remove(seeker);
        Map<EmployeeId, Integer> places = new HashMap<>();
        out.forEach(one -> places.put(one, 0));
        hand.of(run, out).stream()
                .filter(one -> !one.byHand())
                .map(Proposal::seeker)
                .forEach(one -> places.merge(one, 1, Integer::sum));
        return places;
    }
}
