// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.time.Instant;

/**
 * What a person says of themselves.
 *
 * @param id which
 * @param field in which field; it stays there
 * @param content what it says now
 * @param since when it was first said
 * @param worded when it got the words it has
 * @param version counts changes; changing it needs the one that was read
 */
public record Statement(
        StatementId id, Field field, StatementDraft content, Instant since, Instant worded, long version) {

    /** The statement, in short. */
    public String words() {
        return content.words();
    }
}
