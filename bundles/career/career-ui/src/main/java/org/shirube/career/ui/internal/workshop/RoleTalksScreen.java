// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** Talks of role models, for HR: written down here, shown only while their tellers consent (F102). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.ROLE_TALKS,
        titleKey = "career.talk.desk",
        roles = {Role.HR_ADMIN})
public final class RoleTalksScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public RoleTalksScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        WayLink back = new WayLink(Links.WORKSHOP_DESK, getTranslation("career.workshopDesk.back"));
        back.addClassName("career-back");
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageHeader(getTranslation("career.talk.desk"))
                                .withSubline(getTranslation("career.talk.desk.subline")),
                        all(services.talks().all(services.actor())),
                        new Card(
                                getTranslation("career.talk.new"),
                                new VisibilityLine(getTranslation("career.talk.new.visible")),
                                new RoleTalkForm(services, this::refresh)));
    }

    private Card all(List<RoleTalk> talks) {
        Card card = new Card(getTranslation("career.talk.all"));
        if (talks.isEmpty()) {
            card.add(Shapes.quiet(getTranslation("career.talk.none")));
        }
        talks.forEach(talk -> card.add(line(talk)));
        return card;
    }

    private Div line(RoleTalk talk) {
        Tone tone = talk.consent() == RoleTalk.Consent.GIVEN ? Tone.GOOD : Tone.CARE;
        Div line = Shapes.stack(
                new Details(talk.in(getLocale().getLanguage()).title(), new TalkText(talk)),
                Shapes.line(
                        Shapes.quiet(services.name(talk.teller())),
                        new StatusPill(tone, getTranslation("career.talk.said." + talk.consent())),
                        Shapes.quietButton(getTranslation("career.step.remove"), () -> {
                            services.talks().remove(services.actor(), talk.id());
                            refresh();
                        })));
        line.addClassName("career-ws");
        return line;
    }
}
