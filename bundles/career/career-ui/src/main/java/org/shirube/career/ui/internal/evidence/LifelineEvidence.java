// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.profile.Evidence;
import org.shirube.ui.Visit;

/** The events of one's own lifeline. */
@Component
public final class LifelineEvidence implements EvidenceSource {

    private final Lifelines lifelines;
    private final Visit visit;

    @Activate
    public LifelineEvidence(@Reference Lifelines lifelines, @Reference Visit visit) {
        this.lifelines = lifelines;
        this.visit = visit;
    }

    @Override
    public Evidence.Kind kind() {
        return Evidence.Kind.EVENT;
    }

    @Override
    public List<Choice> choices() {
        return lifelines.own(visit.actor()).stream()
                .map(event -> new Choice(event.id().value(), event.experience().title()))
                .toList();
    }

    @Override
    public Optional<String> title(UUID item) {
        return lifelines.own(visit.actor(), new EventId(item)).map(event -> event.experience()
                .title());
    }
}
