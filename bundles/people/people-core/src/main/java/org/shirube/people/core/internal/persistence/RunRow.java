// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import org.shirube.people.api.imports.ImportRun;

/**
 * A run as it is kept.
 *
 * @param no the short number its tables and rows carry
 * @param baseVersion the version of the source's people it was compared with
 * @param staged whether tables with staged rows may exist
 * @param firstLoad whether the source had nobody before
 */
public record RunRow(
        long no,
        ImportRun run,
        boolean completePeople,
        boolean completeUnits,
        double brakePercent,
        long baseVersion,
        boolean staged,
        boolean firstLoad) {

    /** The tables of the run. */
    public StageTables tables() {
        return new StageTables(no);
    }
}
