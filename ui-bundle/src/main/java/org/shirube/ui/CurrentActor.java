// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** Who is looking. A service of the shell; only for use on a request thread or inside {@code UI.access}. */
@ProviderType
public interface CurrentActor {

    /**
     * The signed-in actor.
     *
     * @throws IllegalStateException where nobody is signed in; screens are not shown then
     */
    Actor get();
}
