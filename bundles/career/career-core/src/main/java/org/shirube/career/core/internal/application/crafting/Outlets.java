// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.crafting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.platform.api.actor.Actor;

/** The outlets that are there at the moment. */
@Component(service = Outlets.class)
public final class Outlets {

    private final List<Outlet> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(Outlet outlet) {
        all.add(outlet);
    }

    void unbind(Outlet outlet) {
        all.remove(outlet);
    }

    List<Outlet.Kind> open(Actor member) {
        return those(member).map(Outlet::kind).distinct().sorted().toList();
    }

    Optional<Outlet> of(Outlet.Kind kind, Actor member) {
        return those(member).filter(outlet -> outlet.kind() == kind).findFirst();
    }

    private Stream<Outlet> those(Actor member) {
        return all.stream().filter(outlet -> outlet.isOpen(member));
    }
}
