// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * What two people said they would do until they meet again. It is taken along from talk to talk until it is done or given up;
 * {@link MeetingRoom#close} adds to it.
 */
@ProviderType
public interface Todos {

    /** The most open to-dos that {@link #open} tells of. */
    int MOST = 50;

    /**
     * What the actor said they would do and has not done, in all their pairings that go on: the most urgent first, those
     * without a day last; at most {@value #MOST}. Empty for an actor who is no employee.
     */
    List<Todo> open(Actor actor);

    /**
     * A to-do of the pairing is done.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     * @throws IllegalStateException where it is no longer open
     */
    void done(Actor actor, TodoId id);

    /**
     * A to-do of the pairing is given up.
     *
     * @param word why, 1 to {@value NewTodo#MAX_TEXT} characters
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     * @throws IllegalStateException where it is no longer open
     */
    void drop(Actor actor, TodoId id, String word);
}
