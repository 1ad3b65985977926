// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * Themes for two (F50, F51): one at a time for a pairing, agreed on by both, with a day to look back. More than one would
 * compete for the few minutes a month there are. It ends with its pairing at the latest, and stays readable to both. To anybody but the two they are not there: every method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for others.
 */
@ProviderType
public interface SharedThemes {

    /** The shortest time until the look back, in days. */
    int MIN_DAYS = 14;

    /** The longest time until the look back, in days. */
    int MAX_DAYS = 366;

    /** How long it usually runs, in months. */
    int USUAL_MONTHS = 3;

    /** The theme that is proposed or running, if there is one. */
    Optional<SharedTheme> current(Actor actor, PairingId pairing);

    /** All that were agreed on, the newest first. */
    Page<SharedTheme> of(Actor actor, PairingId pairing, PageRequest page);

    /**
     * Proposes one. What the actor proposed before and the other has not answered is replaced.
     *
     * @param words one line of 1 to {@value Theme#MAX_WORDS} characters
     * @param until {@value #MIN_DAYS} to {@value #MAX_DAYS} days from today
     * @throws IllegalArgumentException where a value breaks its rule
     * @throws IllegalStateException where one is running, the other has proposed one, or the pairing has ended
     */
    SharedTheme propose(Actor actor, PairingId pairing, String words, LocalDate until);

    /**
     * Says yes to what the other proposed; it runs from today. Where the proposed day is nearer than {@value #MIN_DAYS} days by
     * then, the day moves that far.
     *
     * @throws IllegalStateException where it is not proposed any more, it is the actor's own proposal, or the pairing has ended
     */
    SharedTheme accept(Actor actor, SharedThemeId id);

    /**
     * Turns a proposal down, or takes one's own back. It leaves no words.
     *
     * @throws IllegalStateException where it is not proposed any more
     */
    void decline(Actor actor, SharedThemeId id);

    /**
     * Moves the day to look back; either of the two may.
     *
     * @param until {@value #MIN_DAYS} to {@value #MAX_DAYS} days from today
     * @throws IllegalStateException where it is not running
     */
    SharedTheme extend(Actor actor, SharedThemeId id, LocalDate until);

    /**
     * Says it in better words; either of the two may. It stays the same theme, in its thread as well; talks that had it keep the
     * words of their time.
     *
     * @param words one line of 1 to {@value Theme#MAX_WORDS} characters
     * @throws IllegalStateException where it is not running
     */
    SharedTheme reword(Actor actor, SharedThemeId id, String words);

    /**
     * Lets it rest; either of the two may, at any time.
     *
     * @throws IllegalStateException where it is not running
     */
    SharedTheme end(Actor actor, SharedThemeId id);

    /**
     * Says what changed, and whether to go on; saying it again replaces it. Where both want to go on, it runs for another
     * {@value #USUAL_MONTHS} months; where both want to let it rest, it ends today; where they differ, it stays until one of
     * them moves the day or ends it. After its end the words can still be added.
     *
     * @param words 1 to {@value LookBack#MAX_WORDS} characters
     * @throws IllegalStateException where it is only proposed
     */
    SharedTheme lookBack(Actor actor, SharedThemeId id, String words, boolean goOn);
}
