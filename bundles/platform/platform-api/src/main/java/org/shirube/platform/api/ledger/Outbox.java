// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.ledger;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/** How far the rows of the ledger have been handed on. For operators; it tells of no row. */
@ProviderType
public interface Outbox {

    /**
     * Every consumer that was ever seen, by name.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an operator
     */
    List<Position> positions(Actor operator);

    /**
     * Where a consumer stands.
     *
     * @param position of the last row it took; 0 for none
     * @param behind how many rows at most wait for it; positions have gaps
     */
    record Position(String consumer, long position, long behind) {}
}
