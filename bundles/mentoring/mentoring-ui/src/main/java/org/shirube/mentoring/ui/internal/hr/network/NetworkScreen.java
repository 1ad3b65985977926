// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.network.Network;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Who talks across departments, and how many have somebody who is not their boss, in numbers of five and more (F57, F59, F60). */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.NETWORK,
        titleKey = "mentoring.hr.network.title",
        roles = {Role.HR_ADMIN})
public final class NetworkScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Network network;
    private final transient Visit visit;

    @Activate
    public NetworkScreen(@Reference Network network, @Reference Visit visit) {
        this.network = network;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        Optional<NetworkPicture> picture = network.picture(visit.actor());
        List<PartnerShare> shares = network.shares(visit.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new WayLink(Links.DESK, getTranslation("mentoring.hr.back")),
                        new PageHeader(getTranslation("mentoring.hr.network.title"))
                                .withSubline(getTranslation("mentoring.hr.network.subline")),
                        new VisibilityLine(getTranslation("mentoring.hr.network.visible")));
        if (picture.isEmpty() && shares.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("mentoring.hr.network.empty.title"),
                                    getTranslation("mentoring.hr.network.empty.text"))
                            .withExample(getTranslation("mentoring.hr.network.empty.example")));
            return;
        }
        picture.ifPresent(drawn -> getContent().add(new NetCard(drawn)));
        if (!shares.isEmpty()) {
            getContent().add(new SharesCard(shares));
        }
        picture.ifPresent(drawn -> getContent()
                .add(Shapes.quiet(
                        getTranslation("mentoring.hr.network.drawn", Wording.day(drawn.drawn(), getLocale())))));
    }
}
