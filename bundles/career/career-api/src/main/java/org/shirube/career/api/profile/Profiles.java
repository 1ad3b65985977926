// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * What people say of themselves, in five fields. Written by the person alone and private until they share a field or a single
 * statement ({@link org.shirube.career.api.share.Shares}). Nothing counts, weighs or compares it: links are drawn by the
 * person, and there is no score.
 *
 * <p>Every method throws {@link org.shirube.platform.api.actor.AccessDeniedException} for an actor who is no employee, and
 * {@link org.shirube.career.api.ChangedElsewhereException} where what it is about is gone, unless it says otherwise.
 */
@ProviderType
public interface Profiles {

    /** The most statements of one person, those that were let go included. */
    int MOST_STATEMENTS = 300;

    /** The most wordings of one statement. */
    int MOST_WORDINGS = 100;

    /** The most links of one person. */
    int MOST_LINKS = 500;

    /** The actor's own profile. */
    Profile own(Actor member);

    /**
     * Adds a statement.
     *
     * @param cause what led to it, or null
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST_STATEMENTS}
     */
    Statement add(Actor member, Field field, StatementDraft draft, @Nullable Cause cause);

    /**
     * Puts other words, or other evidence, in the place of what a statement says. Former words stay in the trail.
     *
     * @param version of what was read
     * @param cause what led to it, or null; it is kept where the words change
     * @throws org.shirube.career.api.ChangedElsewhereException where the statement is not as it was read
     * @throws org.shirube.career.api.LimitReachedException where it had {@value #MOST_WORDINGS} wordings
     */
    Statement change(Actor member, StatementId id, long version, StatementDraft draft, @Nullable Cause cause);

    /**
     * Lets go of a statement: it holds no longer, its links and shares end, and the trail still tells of it. Where it holds no
     * longer already, nothing changes.
     */
    void letGo(Actor member, StatementId id, @Nullable Cause cause);

    /** Removes a statement with all its former words, links and shares, as if it had never been. */
    void erase(Actor member, StatementId id);

    /**
     * Says that two statements belong together. Saying it again replaces why.
     *
     * @throws IllegalArgumentException where both are of one field, or why is longer than {@value StatementLink#LONGEST}
     * @throws org.shirube.career.api.LimitReachedException where there are {@value #MOST_LINKS}
     */
    StatementLink link(Actor member, StatementId one, StatementId other, String why);

    /** Removes a link. Where there is none, nothing changes. */
    void unlink(Actor member, UUID link);

    /** Every change of the actor's own profile, newest first. */
    List<Change> trail(Actor member);

    /**
     * What became of the actor's own statements since a moment: all that held then or hold now, in the order of the fields.
     *
     * @param then any moment; before the first statement all that hold are new
     */
    List<Difference> since(Actor member, Instant then);

    /**
     * What of a person's profile somebody may read: their own, or what is shared with them, without the items behind evidence
     * and without the trail. Where nothing is shared it is empty, which does not tell whether there is any. A look that finds
     * something stands in the person's trail as {@code career.profile.viewed}, once a day.
     */
    Profile of(Actor viewer, EmployeeId owner);
}
