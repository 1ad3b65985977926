// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.account;

import org.osgi.annotation.versioning.ProviderType;

/** Turns a login and a password into an actor. */
@ProviderType
public interface SignIn {

    /**
     * Takes as long for a login that does not exist as for one that does, so that logins cannot be guessed by the clock.
     *
     * @param login as typed; compared without case
     * @param password as typed; the caller clears the array afterwards
     * @return the actor with today's roles, or why not
     */
    SignInResult signIn(String login, char[] password);
}
