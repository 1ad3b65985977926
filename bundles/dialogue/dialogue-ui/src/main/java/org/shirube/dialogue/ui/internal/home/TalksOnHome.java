// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.HomePart;

/** On the first page: my next talk, and what I said I would do. */
@org.osgi.service.component.annotations.Component
public final class TalksOnHome implements HomePart {

    private final Services services;

    @Activate
    public TalksOnHome(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Actor actor) {
        List<PairingState> all = services.pairings().mine(actor);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Todo> todos = services.todos().open(actor);
        return Optional.of(new HomeCard(services, soonest(all), todos));
    }

    /** The talk that comes next; where none is planned, the one about the actor's own career comes before others. */
    private static PairingState soonest(List<PairingState> all) {
        return all.stream()
                .filter(state -> state.next() != null)
                .min(Comparator.comparing(TalksOnHome::starts))
                .orElse(all.get(0));
    }

    private static Instant starts(PairingState state) {
        return Objects.requireNonNull(state.next()).appointment().starts();
    }
}
