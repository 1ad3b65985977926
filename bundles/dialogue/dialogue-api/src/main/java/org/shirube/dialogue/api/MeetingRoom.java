// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * The room of a talk. Only the two of it get in; whoever reads what the other wrote is recorded for the other to see.
 */
@ProviderType
public interface MeetingRoom {

    /**
     * What is in the room. What the other wrote is recorded as read, once an hour.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     */
    Room enter(Actor actor, MeetingId id);

    /**
     * Begins a talk, which makes it {@link Meeting.State#HELD}; beginning again changes nothing.
     *
     * @throws IllegalStateException earlier than a quarter of an hour before its time, or after it ended otherwise
     */
    Meeting begin(Actor actor, MeetingId id);

    /**
     * Writes. What the other wrote since {@code base} at another place of the text is kept; at the same place nothing is
     * overwritten (see {@link Written#conflict()}).
     *
     * @param base the note as the actor saw it when beginning to type
     * @param text what is to stand there, at most {@value Note#MAX_TEXT} characters
     * @throws IllegalStateException where the talk was called off
     */
    Written write(Actor actor, MeetingId id, Note base, String text);

    /** Says how the actor comes in; may be said again. */
    void checkIn(Actor actor, MeetingId id, CheckIn checkIn);

    /**
     * Ends a talk. Saying it again is allowed and adds to-dos; the next talk is planned once.
     *
     * @return the talk, closed
     */
    Meeting close(Actor actor, MeetingId id, Closing closing);

    /**
     * The member says how clear they feel, with one tap, for a talk that was held or closed.
     *
     * @param clarity 1 to 5
     */
    Meeting clarity(Actor member, MeetingId id, int clarity);

    /** Either of the two estimates what the partner's time went to. */
    Meeting ratio(Actor actor, MeetingId id, TalkRatio ratio);

    /**
     * Tells when something in the room changes: whoever is told reads it anew. The listener is called
     * after the change is committed, on the thread of whoever made it, so it must not block.
     *
     * @return closing it ends the telling
     */
    AutoCloseable watch(Actor actor, MeetingId id, Consumer<RoomChange> changed);
}
