// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A run that takes rows. Used by one thread. Closing it before {@link #compare()} marks the run as failed and removes
 * what was staged; rows staged by a process that died are removed when the next run of the source begins.
 */
@ProviderType
public interface ImportDraft extends AutoCloseable {

    /** The run, for progress. */
    ImportRunId id();

    /** Stages what the source says of a unit. */
    void add(UnitRow row);

    /** Stages what the source says of a person. */
    void add(PersonRow row);

    /** Puts a row into quarantine. */
    void refuse(RefusedRow row);

    /** Compares without a way back to the files, see {@link #compare(RawRows)}. */
    default ImportRun compare() {
        return compare(RawRows.NONE);
    }

    /**
     * Checks the rows against each other and the directory, puts those that do not fit into quarantine, and works out the
     * difference. Nothing is written to the directory. The draft is closed by it.
     *
     * @param raw finds the text of the rows that are refused here
     * @return the run, in state {@link ImportRun.State#WAITING}
     */
    ImportRun compare(RawRows raw);

    /** Marks the run as failed with a sentence for a person, and removes what was staged. The draft is closed by it. */
    void fail(String message);

    @Override
    void close();
}
