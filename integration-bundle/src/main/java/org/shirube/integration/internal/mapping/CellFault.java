// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import org.shirube.integration.internal.reading.Fault;
import org.shirube.people.api.imports.RefusalReason;

/** A cell that cannot be used. Thrown many times in a bad file, so it carries no stack trace. */
public final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Fault fault;
    private final transient RowView row;

    CellFault(RowView row, RefusalReason reason, String column, String value) {
        super(reason.name(), null, false, false);
        this.row = row;
        this.fault = new Fault(reason, column, value);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The row in which it is; not always the one that was asked for, as rows are joined. */
    public RowView row() {
        return row;
    }
}
