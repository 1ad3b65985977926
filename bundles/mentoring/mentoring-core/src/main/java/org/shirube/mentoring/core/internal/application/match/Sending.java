// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.core.internal.persistence.ProposalStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.Transactions;

/** Tells those whom a run brings together: each gets a request of both. */
final class Sending {

    private static final int PAGE = 1_000;

    private final ProposalStore proposals;
    private final RequestStore requests;
    private final SchemeStore schemes;
    private final Clock clock;
    private final UuidV7 ids;

    Sending(Transactions transactions, Clock clock) {
        this.proposals = new ProposalStore(transactions);
        this.requests = new RequestStore(transactions);
        this.schemes = new SchemeStore(transactions);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** In the running transaction; the scheme runs from now on. @return how many */
    int send(RunRow run) {
        int sent = 0;
        List<Proposal> page = proposals.after(run.id(), null, PAGE);
        while (!page.isEmpty()) {
            requests.add(page.stream().map(one -> request(run, one)).toList());
            sent += page.size();
            page = proposals.after(run.id(), page.get(page.size() - 1), PAGE);
        }
        boolean matching = schemes.find(run.scheme())
                .filter(scheme -> scheme.state() == SchemeState.MATCHING)
                .isPresent();
        if (matching) {
            schemes.set(run.scheme(), SchemeState.RUNNING);
        }
        return sent;
    }

    private RequestRow request(RunRow run, Proposal one) {
        return new RequestRow(
                new RequestId(ids.get()),
                run.scheme(),
                one.seeker(),
                one.offerer(),
                Request.Origin.MATCH,
                Request.State.OPEN,
                false,
                false,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
    }
}
