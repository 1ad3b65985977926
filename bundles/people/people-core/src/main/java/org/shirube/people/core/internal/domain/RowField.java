// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

/** A field of a row that is compared and kept. The order of the constants is the order of the columns. */
public interface RowField {

    /** The component of the api's row, for a difference. */
    String label();

    /** The column it is kept in. */
    String column();

    /** The longest text it may hold. */
    int limit();
}
