// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for outside of the company, as the person found it.
 *
 * @param id unique in the plan
 * @param words what is asked for, 1 to {@value Plan#LONGEST} characters
 * @param source where it stands, an absolute address with http or https; or null
 * @param seen the day on which it was found
 */
public record MarketNote(UUID id, String words, @Nullable URI source, LocalDate seen) {

    /**
     * @throws IllegalArgumentException where the words are missing or too long, or the address is no web address
     */
    public MarketNote {
        words = Plan.line(words);
        if (source != null && !isWeb(source)) {
            throw new IllegalArgumentException("a source is a web address");
        }
    }

    private static boolean isWeb(URI source) {
        return source.getHost() != null
                && ("https".equalsIgnoreCase(source.getScheme()) || "http".equalsIgnoreCase(source.getScheme()))
                && source.toString().length() <= Plan.LONGEST_ADDRESS;
    }
}
