// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

/** Another run of the same source is not finished. */
public class ImportBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient ImportRun running;

    public ImportBusyException(ImportRun running) {
        super("Source " + running.source() + " has a run that is " + running.state());
        this.running = running;
    }

    /** The run in the way. */
    public ImportRun running() {
        return running;
    }
}
