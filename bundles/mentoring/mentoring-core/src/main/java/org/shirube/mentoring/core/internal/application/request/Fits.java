// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Whether the rules of a scheme leave two to each other, and who fits whom. */
public interface Fits {

    /** Whether no hard rule of the scheme is against it. Says nothing of capacity and of who blocks whom. */
    boolean allowed(Actor actor, Scheme scheme, EmployeeId seeker, EmployeeId offerer);

    /** Who fits a seeker best, the best first; without those who are excluded. */
    List<Suggestion> best(
            Actor actor, Scheme scheme, EmployeeId seeker, Set<EmployeeId> excluded, int most, Locale locale);
}
