// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.stage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.Stages;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Where I see myself: chosen by me, as often as I like, with what I chose before. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.STAGE,
        titleKey = "career.stage.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class StageScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Stages stages;
    private final transient Visit visit;

    @Activate
    public StageScreen(@Reference Stages stages, @Reference Visit visit) {
        this.stages = stages;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<StageEntry> history = stages.history(visit.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.stage.title"))
                                .withSubline(getTranslation("career.stage.subline")),
                        new VisibilityLine(getTranslation("career.stage.visible")),
                        question(history));
        if (!history.isEmpty()) {
            getContent().add(before(history));
        }
    }

    private Card question(List<StageEntry> history) {
        RadioButtonGroup<Stage> group = new RadioButtonGroup<>(getTranslation("career.stage.ask"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Stage.values());
        group.setItemLabelGenerator(stage -> StageWords.of(this, stage));
        group.setValue(history.stream().findFirst().map(StageEntry::stage).orElse(null));
        Div actions = Shapes.line(
                Shapes.mainButton(getTranslation("career.stage.choose"), () -> choose(group.getOptionalValue())));
        if (stages.askAgain(visit.actor())) {
            actions.add(Shapes.quietButton(getTranslation("career.stage.later"), () -> {
                stages.notNow(visit.actor());
                refresh();
            }));
        }
        return new Card(getTranslation("career.stage.now"), Shapes.stack(group, actions));
    }

    private void choose(Optional<Stage> chosen) {
        chosen.ifPresent(stage -> {
            stages.choose(visit.actor(), stage);
            refresh();
        });
    }

    private Card before(List<StageEntry> history) {
        OrderedList list = new OrderedList();
        list.addClassName("career-trail");
        history.forEach(entry -> list.add(new ListItem(
                Shapes.quiet(Wording.day(LocalDate.ofInstant(entry.since(), visit.zone()), getLocale())),
                new Paragraph(StageWords.of(this, entry.stage())))));
        return new Card(
                getTranslation("career.stage.before"),
                list,
                Shapes.quietButton(getTranslation("career.stage.forget"), this::askToForget));
    }

    private void askToForget() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("career.stage.forget"));
        dialog.setText(getTranslation("career.stage.forget.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("career.stage.forget.do"));
        dialog.addConfirmListener(confirmed -> {
            stages.forget(visit.actor());
            refresh();
        });
        dialog.open();
    }
}
