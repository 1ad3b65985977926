// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes differences one after the other, so that the screen can be left while a large one is written. */
@Component(service = ApplyQueue.class)
public final class ApplyQueue {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyQueue.class);

    private final PeopleImport imports;
    private final Set<ImportRunId> waiting = ConcurrentHashMap.newKeySet();
    private final Set<ImportRunId> broken = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "shirube-apply"));

    @Activate
    public ApplyQueue(@Reference PeopleImport imports) {
        this.imports = imports;
    }

    @Deactivate
    void stop() {
        executor.shutdown();
    }

    /**
     * Queues a run.
     *
     * @param confirmed whether the person has seen the hold
     */
    void apply(Actor actor, ImportRunId run, boolean confirmed) {
        if (waiting.add(run)) {
            broken.remove(run);
            executor.execute(() -> write(actor, run, confirmed));
        }
    }

    /** Whether the run is queued or being written. */
    boolean holds(ImportRunId run) {
        return waiting.contains(run);
    }

    /** Whether writing the run ended with an error that the run itself does not tell of. */
    boolean broke(ImportRunId run) {
        return broken.contains(run);
    }

    private void write(Actor actor, ImportRunId run, boolean confirmed) {
        try {
            imports.apply(actor, run, confirmed);
        } catch (RuntimeException e) {
            broken.add(run);
            LOG.error("Import run {} was not written", run, e);
        } finally {
            waiting.remove(run);
        }
    }
}
