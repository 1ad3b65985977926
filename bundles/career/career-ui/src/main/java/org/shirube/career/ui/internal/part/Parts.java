// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The cards that are there at the moment. */
@Component(service = Parts.class)
public final class Parts {

    private final List<OverviewPart> overview = new CopyOnWriteArrayList<>();
    private final List<SharedPart> shared = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindOverview(OverviewPart part) {
        overview.add(part);
    }

    void unbindOverview(OverviewPart part) {
        overview.remove(part);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindShared(SharedPart part) {
        shared.add(part);
    }

    void unbindShared(SharedPart part) {
        shared.remove(part);
    }

    /** In their order. */
    public List<OverviewPart> overview() {
        return overview.stream()
                .sorted(Comparator.comparingInt(OverviewPart::order))
                .toList();
    }

    /** In their order. */
    public List<SharedPart> shared() {
        return shared.stream()
                .sorted(Comparator.comparingInt(SharedPart::order))
                .toList();
    }
}
