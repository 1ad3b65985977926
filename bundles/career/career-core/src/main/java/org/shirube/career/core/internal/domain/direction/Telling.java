// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.direction;

import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.figures.Group;
import org.shirube.platform.api.figures.Suppression;

/** How a count is told, so that it points at nobody. */
public final class Telling {

    private Telling() {}

    /**
     * @param related how many people related something
     * @param everybody how many people there are, those included
     * @param before what was told last, or null where nothing was
     * @return what to tell, or null for nothing
     */
    public static @Nullable Integer of(int related, int everybody, @Nullable Integer before) {
        boolean full =
                !Suppression.shown(Group.of("", related, everybody - related)).isEmpty();
        if (!full) {
            return null;
        }
        boolean few = before != null && Math.abs(related - before) < Suppression.LEAST;
        return few ? before : Integer.valueOf(related);
    }
}
