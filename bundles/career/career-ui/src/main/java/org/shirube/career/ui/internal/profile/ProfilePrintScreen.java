// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** The profile on one page, to print or to save as PDF with the browser. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PROFILE_PRINT,
        titleKey = "career.profile.print",
        roles = {Role.MEMBER, Role.MANAGER})
public final class ProfilePrintScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProfileTools tools;

    @Activate
    public ProfilePrintScreen(@Reference ProfileTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().addClassName("career-onepage");
        WayLink back = new WayLink(Links.PROFILE, getTranslation("career.profile.back"));
        back.addClassNames("career-back", "career-no-print");
        String name = Wording.name(tools.visit.name(tools.visit.me()), getLocale());
        PageHeader header = new PageHeader(getTranslation("career.profile.print.title", name))
                .withSubline(Wording.day(tools.visit.today(), getLocale()));
        Div bar = Shapes.line(
                Shapes.mainButton(
                        getTranslation("career.print"), () -> getElement().executeJs("window.print()")),
                Shapes.quiet(getTranslation("career.profile.print.help")));
        bar.addClassName("career-no-print");
        getContent().add(back, bar, header, new Sheet(tools.own(), tools.sources));
    }
}
