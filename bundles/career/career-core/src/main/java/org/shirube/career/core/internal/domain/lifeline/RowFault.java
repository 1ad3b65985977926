// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import org.shirube.career.api.lifeline.LifelineFile.Fault;

/** A row that cannot be taken. Its message holds nothing of the row. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RowFault(Fault fault) {
        super(fault.reason().name(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
