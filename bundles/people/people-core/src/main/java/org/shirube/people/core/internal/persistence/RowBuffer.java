// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Collects rows for one table in the form its database takes fastest. Values come in the order of the columns. */
interface RowBuffer {

    RowBuffer text(@Nullable String value);

    RowBuffer integer(int value);

    RowBuffer smallint(int value);

    RowBuffer bigint(long value);

    RowBuffer date(LocalDate value);

    RowBuffer bool(boolean value);

    /** Ends the row. */
    void end();

    /** Whether it is time to write. */
    boolean full();

    boolean empty();

    /** What was collected, to be written on another thread; the buffer begins anew. */
    RowChunk take();
}
