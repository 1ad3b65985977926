// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;

/** A row breaks a rule. Carries no stack: bad files have many. */
public final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_VALUE = 200;

    private final @Nullable String externalId;
    private final String column;
    private final RefusalReason reason;
    private final String value;

    RowRefused(@Nullable String externalId, String column, RefusalReason reason, String value) {
        super(reason.name(), null, false, false);
        this.externalId = externalId;
        this.column = column;
        this.reason = reason;
        this.value = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value;
    }

    /** For the quarantine; the text of the row is looked up later. */
    public RefusedRow at(Origin origin) {
        return new RefusedRow(origin, externalId, column, reason, value, "");
    }
}
