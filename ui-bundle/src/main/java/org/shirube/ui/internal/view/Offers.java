// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.PersonPart;
import org.shirube.ui.PersonParts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what modules offer to those who accompany somebody. */
@org.osgi.service.component.annotations.Component
public final class Offers implements PersonParts {

    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private final List<PersonPart> parts = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addPart(PersonPart part) {
        parts.add(part);
    }

    void removePart(PersonPart part) {
        parts.remove(part);
    }

    @Override
    public List<Component> of(Actor actor, EmployeeId person) {
        return parts.stream()
                .sorted(Comparator.comparingInt(PersonPart::order))
                .flatMap(part -> show(part, actor, person).stream())
                .toList();
    }

    /** The page is for something else, and must open. */
    private static Optional<Component> show(PersonPart part, Actor actor, EmployeeId person) {
        try {
            return part.of(actor, person);
        } catch (RuntimeException e) {
            LOG.error("An offer is left out: {}", part.getClass().getName(), e);
            return Optional.empty();
        }
    }
}
