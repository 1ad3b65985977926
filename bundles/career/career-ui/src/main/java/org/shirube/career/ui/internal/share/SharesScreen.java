// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.share;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.LookBook;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.career.ui.internal.part.WhoLooked;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** What I share, each line with the button that ends it, and who shares something with me. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SHARES,
        titleKey = "career.shares.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class SharesScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Shares shares;
    private final transient SharedThings things;
    private final transient LookBook looks;
    private final transient Visit visit;

    @Activate
    public SharesScreen(
            @Reference Shares shares,
            @Reference SharedThings things,
            @Reference LookBook looks,
            @Reference Visit visit) {
        this.shares = shares;
        this.things = things;
        this.looks = looks;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.shares.title"))
                                .withSubline(getTranslation("career.shares.subline")),
                        given(shares.given(visit.actor())),
                        new Card(getTranslation("career.looks"), new WhoLooked(looks, WhoLooked.EVERYTHING)),
                        received(shares.received(visit.actor())));
    }

    private Card given(List<Share> running) {
        Card card = new Card(getTranslation("career.shares.given"));
        if (running.isEmpty()) {
            card.add(Shapes.quiet(getTranslation("career.shares.given.none")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-plain");
        running.forEach(share -> list.add(line(share)));
        card.add(list);
        return card;
    }

    private ListItem line(Share share) {
        ListItem item = new ListItem();
        item.addClassNames("sh-line", "career-share");
        item.add(
                Shapes.stack(
                        new Paragraph(getTranslation(
                                "career.shares.line",
                                name(share.viewer()),
                                ScopeWords.of(this, share.scope(), things.title(share.scope())))),
                        Shapes.quiet(ScopeWords.until(this, share, visit.zone()))),
                Shapes.quietButton(getTranslation("career.shares.end"), () -> {
                    shares.takeBack(visit.actor(), share.id());
                    refresh();
                }));
        return item;
    }

    private Card received(List<Share> running) {
        Card card = new Card(getTranslation("career.shares.received"));
        List<EmployeeId> owners = running.stream().map(Share::owner).distinct().toList();
        if (owners.isEmpty()) {
            card.add(Shapes.quiet(getTranslation("career.shares.received.none")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        owners.forEach(owner -> list.add(
                new ListItem(new WayLink(Links.shared(owner), getTranslation("career.shared.title", name(owner))))));
        card.add(list);
        return card;
    }

    private String name(EmployeeId person) {
        return Wording.name(visit.name(person), getLocale());
    }
}
