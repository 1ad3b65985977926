// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.shirube.integration.internal.hris.Claim.Work;
import org.shirube.integration.internal.hris.Intake.Manner;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.actor.Actor;

/**
 * Takes a claim one step after the other from files to an applied run. Which step is next is found out from the claim and
 * the directory every time, as the process may have died behind any of them: a delivery that was applied is only put away.
 */
final class ClaimWork {

    private static final int MAX_TRIES = 3;
    private static final String REASON = "reason.txt";

    private final String source;
    private final WatchedFolder folder;
    private final Runs runs;
    private final Manner manner;

    ClaimWork(String source, WatchedFolder folder, Runs runs, Manner manner) {
        this.source = source;
        this.folder = folder;
        this.runs = runs;
        this.manner = manner;
    }

    /**
     * Goes on as far as it goes without a person.
     *
     * @param toApply whether a run that begins now is to be applied
     * @param begun told the id of a run that begins now
     */
    void goOn(Actor actor, Claim claim, Mapping mapping, boolean toApply, Consumer<ImportRunId> begun) {
        try {
            Optional<Work> work = claim.work();
            Optional<ImportRun> run = work.flatMap(known -> runs.people().run(actor, known.run()));
            State state = run.map(ImportRun::state).orElse(State.FAILED);
            if (state == State.DISCARDED) {
                folder.finish(claim, false);
            } else if (state == State.APPLIED) {
                putAway(actor, claim, work);
            } else if (state == State.WAITING) {
                settle(actor, claim, run.orElseThrow(), work.map(Work::apply).orElse(false));
            } else {
                read(actor, claim, mapping, toApply, begun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Actor actor, Claim claim, Mapping mapping, boolean toApply, Consumer<ImportRunId> begun)
            throws IOException {
        String fingerprint = claim.folder().getFileName().toString();
        try {
            Delivery delivery = Delivery.of(mapping, claim.files());
            fingerprint = delivery.fingerprint(manner.limits());
            if (runs.appliedLast(actor, source, fingerprint)) {
                putAway(actor, claim, claim.work());
                return;
            }
            if (claim.anotherTry() > MAX_TRIES) {
                folder.finish(claim, false);
                return;
            }
            ImportRun run = compare(actor, claim, delivery, fingerprint, toApply, begun);
            settle(actor, claim, run, toApply);
        } catch (ImportBusyException e) {
            claim.takeBackTry();
            goOnWith(actor, claim, fingerprint, toApply, e);
        } catch (Problem e) {
            refuse(actor, claim, mapping, fingerprint, e);
            throw e;
        }
    }

    /**
     * Applies the run in the way where the route compared this very delivery in a process that died; else the files wait. A
     * run that a person started waits for that person, whatever files it was made of.
     */
    private void goOnWith(Actor actor, Claim claim, String fingerprint, boolean toApply, ImportBusyException busy)
            throws IOException {
        ImportRun running = busy.running();
        boolean mine = running.state() == State.WAITING
                && running.startedBy().equals(manner.route())
                && running.delivery().equals(fingerprint);
        if (!mine || !toApply || running.hold() != Hold.NONE) {
            throw busy;
        }
        claim.begun(new Work(running.id(), true));
        settle(actor, claim, running, true);
    }

    private ImportRun compare(
            Actor actor,
            Claim claim,
            Delivery delivery,
            String fingerprint,
            boolean toApply,
            Consumer<ImportRunId> begun) {
        try (OpenDelivery open = runs.open(delivery, manner.limits())) {
            return runs.compare(actor, open, fingerprint, manner.brakePercent(), id -> {
                remember(claim, new Work(id, toApply));
                begun.accept(id);
            });
        }
    }

    private static void remember(Claim claim, Work work) {
        try {
            claim.begun(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Applies what may be applied; what waits for a person stays where it is. */
    private void settle(Actor actor, Claim claim, ImportRun run, boolean toApply) throws IOException {
        if (!toApply || run.hold() != Hold.NONE) {
            return;
        }
        ImportRun after = runs.people().apply(actor, run.id(), false);
        if (after.state() == State.APPLIED) {
            putAway(actor, claim, claim.work());
        }
    }

    private void putAway(Actor actor, Claim claim, Optional<Work> work) throws IOException {
        if (work.isPresent()) {
            new ErrorFile(runs.people()).write(actor, work.get().run(), claim.folder());
            sendBack(claim, ErrorFile.NAME);
        }
        folder.finish(claim, true);
    }

    private void refuse(Actor actor, Claim claim, Mapping mapping, String fingerprint, Problem problem)
            throws IOException {
        if (claim.work().isEmpty()) {
            leaveTrace(actor, claim, mapping, fingerprint, problem);
        }
        Files.writeString(claim.folder().resolve(REASON), problem.sentences() + "\n");
        sendBack(claim, REASON);
        folder.finish(claim, false);
    }

    private void sendBack(Claim claim, String name) throws IOException {
        if (manner.sendBack()) {
            folder.sendBack(claim, name);
        }
    }

    private void leaveTrace(Actor actor, Claim claim, Mapping mapping, String fingerprint, Problem problem)
            throws IOException {
        try {
            runs.refuse(actor, mapping, fingerprint, problem);
        } catch (ImportBusyException e) {
            claim.takeBackTry();
            throw e;
        }
    }
}
