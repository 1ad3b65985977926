// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.settings;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Settings by key. Keys are lower case with dots, 1 to 100 characters; values at most 2,000 characters.
 * A person's settings are readable and writable by that account only.
 */
@ProviderType
public interface Settings {

    /** A setting of the actor's own, for example {@code ui.language}. */
    Optional<String> ofActor(Actor actor, String key);

    /** Replaces a setting of the actor's own. */
    void setForActor(Actor actor, String key, String value);

    /** A setting of the installation. */
    Optional<String> ofInstallation(String key);

    /**
     * Replaces a setting of the installation; audited.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator or an operator
     */
    void setForInstallation(Actor actor, String key, String value);
}
