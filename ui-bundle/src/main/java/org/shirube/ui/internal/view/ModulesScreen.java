// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.module.ModuleOverview;
import org.shirube.platform.api.module.ModuleState;
import org.shirube.platform.api.module.ModuleState.Condition;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** What is installed, and why something waits. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = "modules",
        titleKey = "shell.modules.title",
        icon = "cubes",
        order = 900,
        roles = {Role.INTEGRATOR, Role.OPERATOR})
public class ModulesScreen extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ModuleOverview overview;
    private final Div summary = new Div();
    private final StackedTable table;

    @Activate
    public ModulesScreen(@Reference ModuleOverview overview) {
        this.overview = overview;
        table = new StackedTable(List.of(
                getTranslation("shell.modules.name"),
                getTranslation("shell.modules.state"),
                getTranslation("shell.modules.version"),
                getTranslation("shell.modules.waits")));
        Button reload = new Button(
                getTranslation("shell.modules.reload"), VaadinIcon.REFRESH.create(), click -> show(this.overview));
        PageHeader header = new PageHeader(getTranslation("shell.modules.title"))
                .withSubline(getTranslation("shell.modules.subline"))
                .withActions(reload);
        add(header, summary, new Card(getTranslation("shell.modules.title"), table));
        show(overview);
    }

    private void show(ModuleOverview from) {
        List<ModuleState> modules = from.modules();
        long ready = modules.stream()
                .filter(module -> module.condition() == Condition.READY)
                .count();
        summary.removeAll();
        summary.add(
                ready == modules.size()
                        ? new Notice(Tone.GOOD, getTranslation("shell.modules.all"))
                        : new Notice(Tone.CARE, getTranslation("shell.modules.some", ready, modules.size())));
        table.clear();
        modules.forEach(this::addRow);
    }

    private void addRow(ModuleState module) {
        table.addRow(new Span(module.name()), pill(module.condition()), new Span(module.version()), waits(module));
    }

    private StatusPill pill(Condition condition) {
        return new StatusPill(tone(condition), getTranslation("shell.modules." + condition.name()));
    }

    private static Tone tone(Condition condition) {
        return switch (condition) {
            case READY -> Tone.GOOD;
            case WAITING -> Tone.CARE;
            case FAILED -> Tone.BAD;
            case STOPPED -> Tone.NEUTRAL;
        };
    }

    private static com.vaadin.flow.component.Component waits(ModuleState module) {
        if (module.waitsFor().isEmpty()) {
            return new Span("–");
        }
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("sh-plain");
        module.waitsFor().forEach(reason -> reasons.add(new ListItem(reason)));
        return reasons;
    }
}
