// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** What marks me beside what I do, and what the one has to do with the other. For me alone. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.FIT,
        titleKey = "career.fit.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class FitScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CraftingTools tools;

    @Activate
    public FitScreen(@Reference CraftingTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        JobFit fit = tools.crafting.fit(tools.visit.actor());
        List<JobTask> tasks = tools.presentTasks();
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.fit.title"))
                                .withSubline(getTranslation("career.fit.subline")),
                        new VisibilityLine(getTranslation("career.fit.visible")));
        if (fit.traits().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("career.fit.empty.title"), getTranslation("career.fit.empty.text"))
                            .withExample(getTranslation("career.fit.empty.example"))
                            .withAction(getTranslation("career.fit.add"), () -> name(fit)));
            return;
        }
        if (tasks.isEmpty()) {
            getContent()
                    .add(Shapes.line(
                            Shapes.quiet(getTranslation("career.fit.notasks")),
                            new WayLink(Links.CRAFTING, getTranslation("career.crafting.title"))));
        }
        fit.traits().forEach(trait -> getContent().add(new TraitCard(tools, fit, trait, tasks, this::refresh)));
        getContent().add(Shapes.quietButton(getTranslation("career.fit.add"), () -> name(fit)));
    }

    private void name(JobFit fit) {
        new TraitForm(tools, fit, null, this::refresh).open(this);
    }
}
