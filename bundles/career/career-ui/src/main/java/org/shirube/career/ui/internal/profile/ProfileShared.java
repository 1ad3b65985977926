// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.ui.internal.evidence.EvidenceSources;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;

/** What somebody shares of their profile. */
@org.osgi.service.component.annotations.Component
public final class ProfileShared implements SharedPart {

    private final ProfileTools tools;

    @Activate
    public ProfileShared(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        Profile shared = tools.profiles.of(tools.visit.actor(), owner);
        if (shared.statements().isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        where.add(new Card(where.getTranslation("career.profile.title.of"), new Sheet(shared, new EvidenceSources())));
        return Optional.of(where);
    }
}
