// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** What a person gets of their talks by mail and into their calendar. Only the person sees and changes it. */
@ProviderType
public interface TalkCalendar {

    /** Which mails the actor gets. */
    MailChoice mails(Actor actor);

    /** Changes which mails the actor gets, also those that wait already. */
    void choose(Actor actor, MailChoice choice);

    /** Since when the actor's calendar has an address; empty where it has none. */
    Optional<Instant> feedSince(Actor actor);

    /**
     * Makes an address for the actor's calendar. The former one, if any, stops at once. Audited.
     *
     * @return the secret in it: 256 bits by chance, 43 characters of letters, digits, minus and underscore. It is kept nowhere
     */
    String makeFeed(Actor actor);

    /** Takes the address back. Taking back what is not there changes nothing. Audited. */
    void revokeFeed(Actor actor);
}
