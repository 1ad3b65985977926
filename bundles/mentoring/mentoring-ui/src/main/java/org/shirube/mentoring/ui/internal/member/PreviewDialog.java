// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** How others see what stands in the form, before it is kept. */
final class PreviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PreviewDialog(Services services, Catalogue catalogue, ProfileDraft draft) {
        setHeaderTitle(getTranslation("mentoring.profile.preview"));
        addClassName("sh-form");
        add(Shapes.stack(
                new VisibilityLine(getTranslation("mentoring.profile.preview.visible")),
                new Face(services, services.me()),
                new ProfileFacts(catalogue, view(services, draft, List.of()))));
        if (!draft.wants().isEmpty()) {
            Div near = Shapes.stack(
                    new H3(getTranslation("mentoring.profile.preview.near")),
                    Shapes.quiet(getTranslation("mentoring.profile.wants")),
                    catalogue.pills(draft.wants()));
            near.addClassName("mentoring-near");
            add(near);
        }
        getFooter().add(Shapes.mainButton(getTranslation("shell.close"), this::close));
    }

    private static ProfileView view(Services services, ProfileDraft draft, List<TopicChoice> wants) {
        return new ProfileView(
                services.me(),
                draft.offers(),
                wants,
                draft.languages(),
                draft.place(),
                draft.times(),
                draft.intro(),
                draft.chosen(),
                false);
    }
}
