// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.audit;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * Who looked at or changed whose what. Entries are only ever appended, and each carries the SHA-256 of its content and of
 * the entry before it, so a removed, changed, swapped or inserted row shows.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Appends an entry. Joins a running transaction, so that what is rolled back leaves no entry, and opens one otherwise.
     *
     * @param action lower case with dots, 1 to 60 characters
     * @param detail a short fact without personal data, at most 500 characters
     */
    void record(Actor actor, String action, Subject subject, String detail);

    /** Who did what to a subject, newest first. For the person the subject is, and for operators. */
    Page<AuditEntry> about(Actor actor, Subject subject, PageRequest page);

    /** Reads the whole chain and says whether it is whole. For operators; takes about a second per million entries. */
    AuditVerification verify(Actor actor);
}
