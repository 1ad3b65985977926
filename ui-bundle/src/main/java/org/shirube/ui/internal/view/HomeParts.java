// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.HomePart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the modules that are there have for the first page. */
@org.osgi.service.component.annotations.Component(service = HomeParts.class)
public class HomeParts {

    private static final Logger LOG = LoggerFactory.getLogger(HomeParts.class);

    private final List<HomePart> parts = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addPart(HomePart part) {
        parts.add(part);
        listeners.forEach(Runnable::run);
    }

    void removePart(HomePart part) {
        parts.remove(part);
        listeners.forEach(Runnable::run);
    }

    /** What to show, in its order. */
    List<Component> of(Actor actor) {
        return parts.stream()
                .sorted(Comparator.comparingInt(HomePart::order))
                .flatMap(part -> show(part, actor).stream())
                .toList();
    }

    /** A part that fails is left out: the ways to the screens must stay open. */
    private static Optional<Component> show(HomePart part, Actor actor) {
        try {
            return part.of(actor);
        } catch (RuntimeException e) {
            LOG.error(
                    "A part of the first page is left out: {}", part.getClass().getName(), e);
            return Optional.empty();
        }
    }

    /** Calls back, on any thread, after a part came or went. */
    Registration onChange(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }
}
