// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.ui.internal.part.SheetTaker;

/** The places that parts of a sheet can be taken over to at the moment. */
@Component(service = Takers.class)
public final class Takers {

    private final List<SheetTaker> takers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindTaker(SheetTaker taker) {
        takers.add(taker);
    }

    void unbindTaker(SheetTaker taker) {
        takers.remove(taker);
    }

    /** Those with a place for a field. */
    List<SheetTaker> of(SheetField field) {
        return takers.stream().filter(taker -> taker.takes(field)).toList();
    }
}
