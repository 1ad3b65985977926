// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * The room of a talk as somebody has it who was asked to sit in (F95, {@link SitIns}). A guest is in nothing but that one room:
 * {@link Meetings}, {@link MeetingRoom}, {@link Todos}, {@link Observations} and {@link Pairings} know no guests. The member's
 * trail shows each hour in which a guest read.
 */
@ProviderType
public interface GuestRooms {

    /**
     * What a guest may read, from a quarter of an hour before a talk until it is closed, two hours after its end at the latest.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but a guest who accepted, at any other time, and
     *     once the consent was taken back
     */
    GuestRoom enter(Actor guest, MeetingId id);

    /**
     * A guest writes where both write, as in {@link MeetingRoom#write}.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException as for entering, and for a note of one's own: guests have none
     */
    Written write(Actor guest, MeetingId id, Note base, String text);

    /** Tells a guest when something in the room changes, as in {@link MeetingRoom#watch}. */
    AutoCloseable watch(Actor guest, MeetingId id, Runnable changed);
}
