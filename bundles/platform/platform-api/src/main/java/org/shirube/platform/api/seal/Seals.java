// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.seal;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals words, so that the database alone does not give them away: not to who reads a table, a backup or an export. A circle
 * of people, for example the two of a pairing, has a key of its own; the keys are wrapped by one that lives outside the
 * database. What is sealed can neither be changed nor moved to another place without that showing.
 *
 * <p>This asks for no actor: the core that keeps the words decides who may read them, before it opens a seal.
 */
@ProviderType
public interface Seals {

    /** The longest text that is sealed, in characters. */
    int MAX_LENGTH = 100_000;

    /** The most texts that {@link #openAll} opens. */
    int MOST_AT_ONCE = 100_000;

    /**
     * Seals a text. The first text of a circle makes its key, in the running transaction or in one of its own.
     *
     * @param place where the text is kept, for example {@code meeting/018f…/notes}; it opens nowhere else; 1 to 200 characters
     * @param text at most {@value #MAX_LENGTH} characters
     * @return about 30 bytes more than the text has in UTF-8; the same text never gives the same bytes twice
     * @throws IllegalArgumentException where place or text break their rule
     * @throws IllegalStateException where the circle was destroyed
     * @throws SealBrokenException where the circle's key does not open
     */
    byte[] seal(Circle circle, String place, String text);

    /**
     * Opens what was sealed.
     *
     * @throws SealBrokenException where it was changed or moved, is of another circle, or the circle was destroyed
     */
    String open(Circle circle, String place, byte[] sealed);

    /**
     * Opens much at once, for what counts over many circles: their keys are looked up together, and not kept for anybody else.
     *
     * @param sealed at most {@value #MOST_AT_ONCE}
     * @return in the same order; empty where {@link #open} would throw, so that one that is broken does not hide the others
     * @throws IllegalArgumentException where there are more
     */
    List<Optional<String>> openAll(List<Sealed> sealed);

    /**
     * Destroys the key of a circle: what was sealed with it cannot be read again, wherever a copy of the sealed bytes lies.
     * Every node keeps to it at the latest two seconds after the commit. A backup of the database from before still holds
     * the wrapped key; it opens for as long as the wrapping key of that time is kept. Destroying what is not there changes
     * nothing.
     */
    void destroy(Circle circle);
}
