// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.ledger;

import java.util.Map;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;

/**
 * A business change, to be appended.
 *
 * @param kind lower case with dots, 1 to 60 characters, for example {@code people.import.applied}
 * @param subject what it is about; changes of one subject are handed on in order
 * @param actor who did it
 * @param attributes small facts, at most 20 of at most 200 characters each; never what a person wrote or said
 */
public record Activity(String kind, Subject subject, Actor actor, Map<String, String> attributes) {

    public Activity {
        if (!kind.matches("[a-z][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException("kind must be lower case with dots, was " + kind);
        }
        if (attributes.size() > 20 || attributes.values().stream().anyMatch(v -> v.length() > 200)) {
            throw new IllegalArgumentException("at most 20 attributes of at most 200 characters");
        }
        attributes = Map.copyOf(attributes);
    }
}
