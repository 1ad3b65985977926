// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.account;

import java.time.Instant;
import org.shirube.platform.api.actor.Actor;

/** How a sign-in ended. */
public sealed interface SignInResult {

    /** Let in. */
    record SignedIn(Actor actor) implements SignInResult {}

    /** Login or password is wrong, or the account is closed; which of them is not told. */
    record Refused() implements SignInResult {}

    /**
     * Too many wrong passwords in a row.
     *
     * @param until the moment from which the right password is accepted again
     */
    record LockedOut(Instant until) implements SignInResult {}
}
