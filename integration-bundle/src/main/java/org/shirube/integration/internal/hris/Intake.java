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
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.actor.Actor;

/**
 * Brings what lies in a watched folder into the directory, exactly once. Taken files stay in their claim until the run is
 * applied; at any moment the process may die, and the next look finds the claim again, see {@link ClaimWork}. No claim is
 * worked on twice at once.
 */
final class Intake {

    private final String source;
    private final WatchedFolder folder;
    private final MappingFolder mappings;
    private final Manner manner;
    private final ClaimWork work;
    private final Set<Path> inWork = ConcurrentHashMap.newKeySet();

    /**
     * How runs are to be made.
     *
     * @param route the name in which the route starts runs: those it may go on with by itself
     * @param apply whether a difference that nothing holds is written at once
     * @param sendBack whether what was refused goes back to the sender
     */
    record Manner(String route, Limits limits, double brakePercent, boolean apply, boolean sendBack) {}

    Intake(String source, WatchedFolder folder, MappingFolder mappings, Runs runs, Manner manner) {
        this.source = source;
        this.folder = folder;
        this.mappings = mappings;
        this.manner = manner;
        this.work = new ClaimWork(source, folder, runs, manner);
    }

    String source() {
        return source;
    }

    Path folder() {
        return folder.path();
    }

    Path back() {
        return folder.back();
    }

    Limits limits() {
        return manner.limits();
    }

    double brakePercent() {
        return manner.brakePercent();
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
                work.goOn(actor, claim, mappings.get(source), manner.apply(), id -> {});
            }
        } finally {
            inWork.remove(claim.folder());
        }
    }

    /** Reads a claim of {@link #takeNow()} and leaves it waiting. */
    void processByHand(Actor actor, Claim claim, Consumer<ImportRunId> begun) {
        try {
            work.goOn(actor, claim, mappings.get(source), false, begun);
        } finally {
            inWork.remove(claim.folder());
        }
    }

    /** The folder of the delivery that a run was made of, while it is known. */
    Optional<Claim> claimOf(ImportRunId run) {
        return new ClaimSearch(folder.claimFolders()).find(run);
    }
}
