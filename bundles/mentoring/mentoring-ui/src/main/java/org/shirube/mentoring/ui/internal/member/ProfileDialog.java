// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Shapes;

/** What somebody says of themselves. It is only asked for when it is opened, because they see who looked. */
final class ProfileDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private ProfileDialog(Services services, EmployeeId person) {
        setHeaderTitle(getTranslation("mentoring.profile.of", Words.name(services, person)));
        addClassName("sh-form");
        Component said = services.profiles()
                .of(services.actor(), person)
                .<Component>map(profile -> facts(services, profile))
                .orElseGet(() -> Shapes.quiet(getTranslation("mentoring.profile.closed")));
        add(Shapes.stack(new Face(services, person), said));
        getFooter().add(Shapes.mainButton(getTranslation("shell.close"), this::close));
    }

    static ProfileDialog of(Services services, EmployeeId person) {
        return new ProfileDialog(services, person);
    }

    private Component facts(Services services, ProfileView profile) {
        return Shapes.stack(
                new ProfileFacts(new Catalogue(services), profile),
                Shapes.quiet(getTranslation("mentoring.profile.looked")));
    }
}
