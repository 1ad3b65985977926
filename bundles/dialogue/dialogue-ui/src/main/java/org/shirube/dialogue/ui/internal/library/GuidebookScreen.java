// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.library;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Passages;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** The guidebook a page at a time, and all questions: open to everybody, about nobody. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.GUIDEBOOK,
        titleKey = "dialogue.guide.title",
        icon = "open-book",
        order = 60,
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR})
public final class GuidebookScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "page";
    private static final String QUESTIONS = "questions";

    private final transient Library library;

    @Activate
    public GuidebookScreen(@Reference Library library) {
        this.library = library;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        List<Library.GuidePage> pages = library.guidebook(getLocale());
        String wanted = parameters.getSingleParameter(PAGE).orElse(pages.get(0).key());
        Nav contents = new Nav();
        contents.addClassName("talks-contents");
        contents.getElement().setAttribute("aria-label", getTranslation("dialogue.guide.contents"));
        pages.forEach(page -> contents.add(link(page.key(), page.title(), wanted)));
        contents.add(link(QUESTIONS, getTranslation("dialogue.guide.questions"), wanted));
        Div body = new Div(contents, page(pages, wanted));
        body.addClassName("talks-guide");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("dialogue.guide.title"))
                                .withSubline(getTranslation("dialogue.guide.subline")),
                        body);
    }

    private static WayLink link(String key, String title, String wanted) {
        WayLink link = new WayLink(Links.GUIDEBOOK + "?" + PAGE + "=" + key, title);
        if (key.equals(wanted)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Card page(List<Library.GuidePage> pages, String wanted) {
        if (wanted.equals(QUESTIONS)) {
            return questions();
        }
        Library.GuidePage page = pages.stream()
                .filter(candidate -> candidate.key().equals(wanted))
                .findFirst()
                .orElse(pages.get(0));
        Card card = new Card(page.title());
        page.passages().forEach(passage -> card.add(Passages.component(passage)));
        return card;
    }

    private Card questions() {
        Card card = new Card(getTranslation("dialogue.guide.questions"));
        library.questions(getLocale(), null, null).forEach(set -> {
            UnorderedList list = new UnorderedList();
            set.questions().forEach(question -> list.add(new ListItem(question.text())));
            Details details = new Details(set.title(), Shapes.quiet(set.when()), list);
            details.addClassName("talks-questions");
            card.add(details);
        });
        return card;
    }
}
