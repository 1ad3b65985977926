// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Where talks are planned, as it is there at the moment. */
@Component(service = TalkPlaces.class)
public final class TalkPlaces {

    private final List<TalkPlace> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(TalkPlace place) {
        all.add(place);
    }

    void unbind(TalkPlace place) {
        all.remove(place);
    }

    public Optional<TalkPlace> first() {
        return all.stream().findFirst();
    }
}
