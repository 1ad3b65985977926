// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Refusals;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** What I say of myself, so that the right people find me (F57, F58, F98). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PROFILE,
        titleKey = "mentoring.profile.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class ProfileScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Acts acts = new Acts(this::refresh);
    private final Div refused = new Div();

    @Activate
    public ProfileScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        getContent().removeAll();
        refused.removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("mentoring.profile.title"))
                                .withSubline(getTranslation("mentoring.profile.subline")));
        if (services.actor().person().isEmpty()) {
            getContent().add(new Nobody());
            return;
        }
        Optional<MentoringProfile> own = services.profiles().own(services.actor());
        Catalogue catalogue = new Catalogue(services);
        ProfileForm form = new ProfileForm(
                catalogue,
                own.map(MentoringProfile::content).orElse(ProfileDraft.EMPTY),
                services.profiles().choosable(services.actor()));
        long version = own.map(MentoringProfile::version).orElse(0L);
        Div buttons = Shapes.line(
                Shapes.mainButton(getTranslation("mentoring.keep"), () -> form.ifFits(draft -> save(version, draft))),
                Shapes.quietButton(
                        getTranslation("mentoring.profile.preview"),
                        () -> form.ifFits(draft -> new PreviewDialog(services, catalogue, draft).open())),
                new WayLink(Links.MENTORING, getTranslation("mentoring.profile.on")));
        getContent().add(form, acts, refused, buttons);
        own.ifPresent(profile -> getContent().add(new PauseCard(services, profile, acts)));
        getContent().add(new MailsCard(services, acts), new BlocksCard(services, acts));
    }

    /** Where it was changed elsewhere, what was typed stays. */
    private void save(long version, ProfileDraft draft) {
        refused.removeAll();
        try {
            services.profiles().save(services.actor(), version, draft);
            services.profiles().livesIn(services.actor(), services.visit().zone());
        } catch (MentoringRefusedException e) {
            refused.add(Refusals.notice(this, e));
            return;
        }
        acts.done("mentoring.profile.kept");
    }
}
