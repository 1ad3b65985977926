// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.PersonPart;

class OffersTest {

    private static final Actor ACTOR = new Actor(new UUID(1, 1), "somebody", new UUID(2, 2), Set.of());
    private static final EmployeeId PERSON = new EmployeeId(new UUID(3, 3));

    private record Part(int order, Supplier<Optional<Component>> offer) implements PersonPart {

        @Override
        public Optional<Component> of(Actor actor, EmployeeId person) {
            return offer.get();
        }
    }

    @Test
    @DisplayName("what modules offer stands in its order; nothing, and what fails, is left out; what goes is gone")
    void offers() {
        Component first = new Span("first");
        Component second = new Span("second");
        PersonPart later = new Part(2, () -> Optional.of(second));
        Offers offers = new Offers();
        offers.addPart(later);
        offers.addPart(new Part(1, () -> Optional.of(first)));
        offers.addPart(new Part(3, Optional::empty));
        offers.addPart(new Part(0, () -> {
            throw new IllegalStateException("broken");
        }));
        assertThat(offers.of(ACTOR, PERSON)).containsExactly(first, second);
        offers.removePart(later);
        assertThat(offers.of(ACTOR, PERSON)).containsExactly(first);
    }
}
