// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.rule.People;
import org.shirube.people.api.EmployeeId;

/**
 * What the newest run before proposed, changes by hand included.
 *
 * @param run which
 * @param partners who was with whom, by seeker
 * @param refused pairs that were sent and did not come about: they do not count more
 */
record Before(RunId run, Map<EmployeeId, Set<EmployeeId>> partners, Set<Around.Two> refused) {

    /** The offerers whose pair with a seeker counts more, by their numbers, for each seeker. */
    int[][] partners(People seekers, People offerers) {
        Map<EmployeeId, Integer> numbers = new HashMap<>();
        IntStream.range(0, offerers.size()).forEach(number -> numbers.put(offerers.id(number), number));
        int[][] all = new int[seekers.size()][];
        for (int i = 0; i < all.length; i++) {
            EmployeeId seeker = seekers.id(i);
            all[i] = partners.getOrDefault(seeker, Set.of()).stream()
                    .filter(offerer -> !refused.contains(new Around.Two(seeker, offerer)))
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return all;
    }

    /** The same pairs, each with what it is beside this run. */
    List<Proposal> marked(List<Proposal> pairs) {
        return pairs.stream()
                .map(one -> new Proposal(
                        one.seeker(), one.offerer(), one.score(), one.byHand(), since(one.seeker(), one.offerer())))
                .toList();
    }

    private Proposal.Since since(EmployeeId seeker, EmployeeId offerer) {
        Set<EmployeeId> then = partners.getOrDefault(seeker, Set.of());
        if (then.isEmpty()) {
            return Proposal.Since.NEW;
        }
        return then.contains(offerer) ? Proposal.Since.SAME : Proposal.Since.OTHER;
    }

    /** @param pairs as {@link #marked} */
    MatchRun.Earlier told(People seekers, List<Proposal> pairs, double inertia) {
        Map<EmployeeId, List<Proposal>> now = new HashMap<>();
        pairs.forEach(one ->
                now.computeIfAbsent(one.seeker(), key -> new ArrayList<>()).add(one));
        int same = (int)
                pairs.stream().filter(one -> one.since() == Proposal.Since.SAME).count();
        int changed = (int) IntStream.range(0, seekers.size())
                .mapToObj(seekers::id)
                .filter(partners::containsKey)
                .filter(seeker -> now.getOrDefault(seeker, List.of()).stream()
                        .noneMatch(one -> one.since() == Proposal.Since.SAME))
                .count();
        return new MatchRun.Earlier(run, inertia, same, changed);
    }
}
