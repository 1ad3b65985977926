// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import org.shirube.people.api.imports.RefusalReason;

/**
 * Why a row cannot be used.
 *
 * @param reason why
 * @param column the heading at fault; empty for the whole row
 * @param value the offending text
 */
public record Fault(RefusalReason reason, String column, String value) {

    private static final int MAX_VALUE = 200;

    public Fault {
        value = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value;
    }
}
