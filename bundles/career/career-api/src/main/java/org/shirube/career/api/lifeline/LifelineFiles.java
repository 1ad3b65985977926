// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * One's own lifeline as a CSV file, in and out; {@link Column} says which columns there are. Every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee.
 */
@ProviderType
public interface LifelineFiles {

    /**
     * Reads a file in the dialect that {@link #export} writes, and takes nothing. UTF-8 with or without byte order mark, or
     * Shift_JIS as Windows writes it.
     *
     * @throws IllegalArgumentException where it has more than {@value LifelineFile#MOST_BYTES} bytes
     */
    LifelineFile read(Actor owner, byte[] file);

    /**
     * Adds what was read, all of it or, where something fails, nothing.
     *
     * @return how many events were added; what is known by now is left out
     * @throws org.shirube.career.api.LimitReachedException where there would be more than {@value Lifelines#MOST}
     */
    int take(Actor owner, List<LifelineFile.Line> lines);

    /**
     * All events as CSV: UTF-8 with byte order mark, lines end with CR LF. The history of meanings is not in it.
     *
     * @param language of the headings: English, or Japanese for any other
     */
    byte[] export(Actor owner, Locale language);
}
