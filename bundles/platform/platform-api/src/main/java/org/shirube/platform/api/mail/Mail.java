// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param id the same at every try, so that a mail server can tell a repetition. UUIDv7
 * @param letter what it says
 */
public record Mail(UUID id, Letter letter) {

    /**
     * What a mail says. Line breaks in names and subjects are the sender's to remove.
     *
     * @param address where it goes
     * @param name what the receiver is called, as one speaks of them in this language
     * @param locale Japanese or English
     * @param lines the paragraphs between greeting and link
     * @param path where the receiver goes on, below the address of the installation, without a slash at the beginning
     * @param choices where they choose whether they get mails, likewise
     */
    public record Letter(
            String address,
            String name,
            Locale locale,
            String subject,
            List<String> lines,
            String path,
            String choices) {

        public Letter {
            lines = List.copyOf(lines);
        }
    }
}
