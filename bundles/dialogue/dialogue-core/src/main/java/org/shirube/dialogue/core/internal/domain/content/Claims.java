// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.HashMap;
import java.util.Map;

/** What may exist only once: the first who claims it has it, the second is told where the first one stands. */
final class Claims {

    private final Map<String, String> places = new HashMap<>();

    void claim(Source source, int line, String what) throws ContentException {
        String first = places.putIfAbsent(what, source.file() + ":" + line);
        if (first != null) {
            throw source.problem(
                    line, "「" + what + "」はすでに " + first + " にあります。", "\"" + what + "\" is already at " + first + ".");
        }
    }
}
