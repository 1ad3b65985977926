// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.crafting.Crafting;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.api.share.Shares;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.ui.Visit;

/** What the parts of a worksheet need. */
@Component(service = CraftingTools.class)
public final class CraftingTools {

    final Crafting crafting;
    final Shares shares;
    final Visit visit;
    private final UuidV7 ids;

    @Activate
    public CraftingTools(
            @Reference Crafting crafting, @Reference Shares shares, @Reference Visit visit, @Reference Clock clock) {
        this.crafting = crafting;
        this.shares = shares;
        this.visit = visit;
        this.ids = new UuidV7(clock);
    }

    UUID newId() {
        return ids.get();
    }

    /** Newest first. */
    List<Worksheet> own() {
        return crafting.own(visit.actor());
    }

    /** The tasks of the newest worksheet. */
    List<JobTask> presentTasks() {
        return own().stream().findFirst().map(Worksheet::tasks).orElse(List.of());
    }
}
