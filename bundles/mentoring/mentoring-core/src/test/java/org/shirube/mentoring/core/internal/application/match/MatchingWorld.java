// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;

/** A world of its own for each test on each database, and what tests about matching do again and again. */
public abstract class MatchingWorld {

    @Parameter
    protected Dialect dialect;

    protected Mentorings world;

    @BeforeEach
    protected void open() {
        world = new Mentorings(dialect);
    }

    @AfterEach
    protected void close() {
        world.close();
    }

    /** Three of sales seek, two of the plant and one of sales offer themselves for one each. */
    protected SchemeId joined(SchemePlan plan) {
        SchemeId id = world.open(plan);
        world.schemes.join(world.member("sales1", "abroad"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("sales2", "leadership"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("sales3", "childcare"), id, Side.SEEKER, 0);
        world.schemes.join(world.member("plant1", "abroad"), id, Side.OFFERER, 1);
        world.schemes.join(world.member("plant2", "leadership", "abroad"), id, Side.OFFERER, 1);
        world.schemes.join(world.member("sales-boss", "childcare"), id, Side.OFFERER, 1);
        return id;
    }

    protected MatchRun run(SchemeId id) {
        if (world.desk.scheme(world.hr, id).state() != SchemeState.MATCHING) {
            world.desk.move(world.hr, id, SchemeState.MATCHING);
        }
        return again(id);
    }

    protected MatchRun again(SchemeId id) {
        MatchRun waiting = world.matching.start(world.hr, id);
        assertThat(waiting.state()).isEqualTo(MatchRun.State.WAITING);
        return await().until(
                        () -> world.matching.run(world.hr, waiting.id()), run -> run.state() == MatchRun.State.READY);
    }

    protected List<Proposal> proposals(MatchRun run) {
        return world.matching
                .proposals(world.hr, run.id(), ProposalQuery.ALL, PageRequest.first(100))
                .items();
    }

    protected static EmployeeId id(String person) {
        return Company.id(person);
    }

    protected static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MentoringRefusedException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    protected static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
