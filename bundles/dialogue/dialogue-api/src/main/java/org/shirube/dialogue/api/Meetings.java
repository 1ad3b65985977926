// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * The talks of a pairing: planned, prepared, called off, looked back on. Only the two of the pairing see them; to anybody else,
 * whatever their roles, they are not there.
 */
@ProviderType
public interface Meetings {

    /**
     * Plans a talk.
     *
     * @throws MeetingRefusedException where it would begin more than a day ago or more than a year ahead, where one of the two
     *     has another talk at that time, the member is appraised on that day, or the pairing has ended
     */
    Meeting plan(Actor actor, PairingId pairing, Appointment appointment);

    /**
     * Moves a talk that has not begun. Only the date changes: what was prepared stays.
     *
     * @throws MeetingRefusedException as for planning
     * @throws IllegalStateException where it has begun or is over
     */
    Meeting move(Actor actor, MeetingId id, Appointment appointment);

    /**
     * Calls off a talk that has not begun.
     *
     * @param word why, readable for the two only; at most {@value #MAX_WORD} characters, may be empty
     */
    Meeting cancel(Actor actor, MeetingId id, String word);

    /** Says that a talk did not take place because one of the two did not come. */
    Meeting missed(Actor actor, MeetingId id, String word);

    /** The longest reason. */
    int MAX_WORD = 500;

    /**
     * The themes of a talk that has not ended. The member sets any, the partner only proposes and leaves the member's alone:
     * what the partner hands over replaces what the partner proposed before (F43, F48).
     *
     * @param themes at most {@value #MAX_THEMES}; a wish is the member's to say
     */
    Meeting setThemes(Actor actor, MeetingId id, List<Theme> themes);

    /** The most themes of a talk. */
    int MAX_THEMES = 5;

    /** A talk. */
    Meeting meeting(Actor actor, MeetingId id);

    /** The talks of a pairing, newest first. */
    Page<Meeting> of(Actor actor, PairingId pairing, PageRequest page);
}
