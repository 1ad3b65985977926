// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.nio.file.Path;
import java.util.List;
import org.shirube.platform.api.actor.Actor;

/** What an operator does with the keys of seals; no key ever comes out. Works also where a key is missing, to tell which. */
public interface SealKeys {

    /** The keys and what they are used for. For operators. */
    Status status(Actor actor);

    /**
     * Makes a new wrapping key and wraps the keys of all circles by it, some hundred at a time. May be killed at any moment
     * and be done again: every circle opens before, between and after. For operators.
     */
    Rotated rotate(Actor actor);

    /**
     * @param keys by id, the newest last
     * @param destroyed how many circles were destroyed
     */
    record Status(Path folder, List<KeyUse> keys, long destroyed) {}

    /**
     * @param present whether it is in the folder
     * @param wraps whether it wraps the circles to come
     * @param circles how many it wraps
     */
    record KeyUse(String id, boolean present, boolean wraps, long circles) {}

    /**
     * @param key the id of the new key
     * @param rewrapped how many circles it wraps now
     * @param left how many could not be opened and stay as they are
     */
    record Rotated(Path folder, String key, long rewrapped, long left) {}
}
