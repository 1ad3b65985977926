// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.shirube.integration.internal.hris.Claim.Work;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.actor.Actor;

/**
 * Brings what lies in a watched folder into the directory, exactly once. Taken files stay in their claim until the run is
 * applied; at any moment the process may die, and the next look finds out from the claim and the directory what is left
 * to do: a delivery that was applied is only put away.
 */
final class Intake {

    private static final int MAX_TRIES = 3;

    private final String source;
    private final WatchedFolder folder;
    private final MappingFolder mappings;
    private final Runs runs;
    private final Limits limits;
    private final double brakePercent;
    private final boolean apply;
    private final Set<Path> inWork = ConcurrentHashMap.newKeySet();

    /** How runs are to be made. */
    record Manner(Limits limits, double brakePercent, boolean apply) {}

    Intake(String source, WatchedFolder folder, MappingFolder mappings, Runs runs, Manner manner) {
        this.source = source;
        this.folder = folder;
        this.mappings = mappings;
        this.runs = runs;
        this.limits = manner.limits();
        this.brakePercent = manner.brakePercent();
        this.apply = manner.apply();
    }

    String source() {
        return source;
    }

    Path folder() {
        return folder.path();
    }

    Limits limits() {
        return limits;
    }

    double brakePercent() {
        return brakePercent;
    }

    /** Makes the folders and puts files back that a crash left half taken. */
    void prepare() {
        try {
            folder.prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to do now: claims that are not finished, and the next whole set of files. */
    List<Claim> look() {
        try {
            synchronized (folder) {
                folder.take(mappings.get(source), false);
                return folder.claims();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what lies in the folder although it may still grow. */
    Optional<Claim> takeNow() {
        try {
            synchronized (folder) {
                Optional<Claim> claim = folder.take(mappings.get(source), true);
                claim.ifPresent(taken -> inWork.add(taken.folder()));
                return claim;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on with a claim as far as it goes without a person. */
    void process(Actor actor, Claim claim) {
        if (!inWork.add(claim.folder())) {
            return;
        }
        try {
            if (Files.isDirectory(claim.folder())) {
                goOn(actor, claim, apply, id -> {});
            }
        } finally {
            inWork.remove(claim.folder());
        }
    }

    /** Reads a claim of {@link #takeNow()} and leaves it waiting. */
    void processByHand(Actor actor, Claim claim, Consumer<ImportRunId> begun) {
        try {
            goOn(actor, claim, false, begun);
        } finally {
            inWork.remove(claim.folder());
        }
    }

    /** The folder of the delivery that a run was made of, while it is known. */
    Optional<Claim> claimOf(ImportRunId run) {
        return new ClaimSearch(folder).find(run);
    }

    private void goOn(Actor actor, Claim claim, boolean toApply, Consumer<ImportRunId> begun) {
        try {
            Mapping mapping = mappings.get(source);
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
            fingerprint = delivery.fingerprint(limits);
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

    /** Applies the run in the way where it is this very delivery, compared by a process that died; else the files wait. */
    private void goOnWith(Actor actor, Claim claim, String fingerprint, boolean toApply, ImportBusyException busy)
            throws IOException {
        ImportRun running = busy.running();
        boolean mine = running.state() == State.WAITING && running.delivery().equals(fingerprint);
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
        try (OpenDelivery open = runs.open(delivery, limits)) {
            return runs.compare(actor, open, fingerprint, brakePercent, id -> {
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
        }
        folder.finish(claim, true);
    }

    private void refuse(Actor actor, Claim claim, Mapping mapping, String fingerprint, Problem problem)
            throws IOException {
        if (claim.work().isEmpty()) {
            leaveTrace(actor, claim, mapping, fingerprint, problem);
        }
        Files.writeString(claim.folder().resolve("reason.txt"), problem.sentences() + "\n");
        folder.finish(claim, false);
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
