// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.platform.api.actor.Actor;

/**
 * Where words can be chosen from. Modules in which a person says something of themselves register this as a service. It is only ever
 * asked by the person themselves, and shows them only their own; what they do not choose stays where it is. May be called by several
 * threads; one that fails is left out.
 */
@ConsumerType
public interface WordSource {

    /** Words of the actor's own that could stand in a profile, the newest first; at most 100. Longer ones cut, in one line. */
    List<ChosenWord> words(Actor member);
}
