// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.evidence;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.career.api.profile.Evidence;

/** The sources that are there at the moment. */
@Component(service = EvidenceSources.class)
public final class EvidenceSources {

    private final List<EvidenceSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(EvidenceSource source) {
        sources.add(source);
    }

    void unbind(EvidenceSource source) {
        sources.remove(source);
    }

    /** What can be chosen of a kind; empty where nothing knows any. */
    public List<EvidenceSource.Choice> choices(Evidence.Kind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.choices().stream())
                .toList();
    }

    /** What the thing is called and what was said of it; only what was said where the thing is gone. */
    public String words(Evidence evidence) {
        String title = title(evidence.kind(), evidence.item());
        if (title.isEmpty() || evidence.words().isEmpty()) {
            return title + evidence.words();
        }
        return title + " – " + evidence.words();
    }

    private String title(Evidence.Kind kind, @Nullable UUID item) {
        if (item == null) {
            return "";
        }
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.title(item).stream())
                .findFirst()
                .orElse("");
    }
}
