// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.people.api.EmployeeId;

/**
 * Who accompanies whom, for example in a career 1on1. Modules with pairings register this as a service; any number of them may
 * be there. One yes is enough, one that fails counts as no, and where there is none nobody accompanies anybody.
 *
 * <p>Asked inside a transaction at every suggestion and every look at another person's stage, so an implementation answers
 * within milliseconds. It may be called by several threads. It is never asked about a person and themselves.
 */
@ConsumerType
public interface Companions {

    /** Whether the one accompanies the other at this moment. Says no in case of doubt. */
    boolean accompanies(EmployeeId companion, EmployeeId member);
}
