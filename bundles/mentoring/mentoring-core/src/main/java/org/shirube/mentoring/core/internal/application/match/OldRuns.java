// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.core.internal.persistence.HandStore;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** The runs of a scheme before the one that is done now: what it goes by, and what nobody looks at any more. */
final class OldRuns {

    /** Each keeps about as much as its candidates; who compares runs compares the last few. */
    static final int KEPT = 5;

    private static final int ALL = 1_000;
    private static final int PAGE = 1_000;

    private final RunStore runs;
    private final ProposalStore proposals;
    private final HandStore hand;
    private final Certificates certificates;

    OldRuns(Transactions transactions, Seals seals) {
        this.runs = new RunStore(transactions);
        this.proposals = new ProposalStore(transactions);
        this.hand = new HandStore(transactions);
        this.certificates = new Certificates(transactions, seals);
    }

    /** The newest with a result. */
    Optional<Before> newest(SchemeId scheme) {
        return runs.newest(scheme).map(this::before);
    }

    private Before before(RunRow run) {
        Map<EmployeeId, Set<EmployeeId>> partners = new LinkedHashMap<>();
        List<Proposal> page = proposals.after(run.id(), null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(one -> partners.computeIfAbsent(one.seeker(), key -> new LinkedHashSet<>())
                    .add(one.offerer()));
            page = proposals.after(run.id(), page.get(page.size() - 1), PAGE);
        }
        Set<Around.Two> refused = new LinkedHashSet<>();
        hand.refused(run.scheme()).forEach(one -> refused.add(new Around.Two(one.seeker(), one.offerer())));
        return new Before(run.id(), partners, refused);
    }

    /**
     * Removes what is older than the newest {@value #KEPT}, in the running transaction. What was approved or sent stays, but not what it
     * was explained from.
     */
    void tidy(SchemeId scheme) {
        List<RunRow> all = runs.of(scheme, ALL);
        for (RunRow run : all.subList(Math.min(KEPT, all.size()), all.size())) {
            certificates.forget(run.id());
            boolean stays = run.state() == MatchRun.State.SENT || run.state() == MatchRun.State.APPROVED;
            if (!stays) {
                runs.remove(run.id());
            }
        }
    }
}
