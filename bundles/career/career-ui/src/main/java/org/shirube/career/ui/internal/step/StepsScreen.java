// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.ShareDialog;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** My steps, month after month (F107). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.STEPS,
        titleKey = "career.step.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class StepsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Steps steps;
    private final transient Shares shares;
    private final transient Visit visit;
    private final Div before = new Div();

    @Activate
    public StepsScreen(@Reference Steps steps, @Reference Shares shares, @Reference Visit visit) {
        this.steps = steps;
        this.shares = shares;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.step.title"))
                                .withSubline(getTranslation("career.step.subline")),
                        Shapes.ways(new WayLink(Links.SHARES, getTranslation("career.shares.title"))),
                        new StepNow(steps, visit, this::refresh),
                        before);
        refresh();
    }

    private void refresh() {
        List<Step> all = steps.own(visit.actor());
        before.removeAll();
        before.addClassName("career-stack");
        open(all).ifPresent(step -> before.add(ask(step)));
        if (!all.isEmpty()) {
            before.add(sharing(all), history(all));
        }
    }

    /** The newest of an earlier month of which nothing was said yet. */
    private Optional<Step> open(List<Step> all) {
        return all.stream()
                .filter(step -> step.month().isBefore(steps.running()))
                .findFirst()
                .filter(step -> step.outcome() == null);
    }

    private Card ask(Step step) {
        return new Card(
                getTranslation("career.step.last", StepWords.month(step.month())),
                new Paragraph(step.words()),
                new StepOutcome(steps, visit, step, this::refresh));
    }

    private Card sharing(List<Step> all) {
        Card card =
                new Card(getTranslation("career.step.share"), Shapes.quiet(getTranslation("career.step.share.what")));
        Div buttons = Shapes.line(Shapes.quietButton(
                getTranslation("career.step.share.all"),
                () -> share(Scope.all(Scope.Part.STEPS), getTranslation("career.part.STEPS"))));
        all.stream()
                .filter(step -> step.outcome() == Step.Outcome.DONE)
                .findFirst()
                .ifPresent(step -> buttons.add(Shapes.quietButton(
                        getTranslation("career.step.share.done", StepWords.month(step.month())),
                        () -> share(Scope.one(Scope.Part.STEPS, step.id()), step.words()))));
        card.add(buttons);
        return card;
    }

    private void share(Scope scope, String what) {
        new ShareDialog(visit, shares, scope, what, () -> {}).open();
    }

    private Card history(List<Step> all) {
        Card card = new Card(getTranslation("career.step.before"));
        int streak = steps.streak(visit.actor());
        if (streak > 1) {
            card.add(Shapes.quiet(getTranslation("career.step.streak", streak)));
        }
        OrderedList list = new OrderedList();
        list.addClassName("career-trail");
        for (Step step : all) {
            StepItem item = new StepItem(step);
            item.add(Shapes.quietButton(getTranslation("career.step.remove"), () -> askToRemove(step)));
            list.add(item);
        }
        card.add(list);
        return card;
    }

    private void askToRemove(Step step) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("career.step.remove.title", StepWords.month(step.month())));
        dialog.setText(getTranslation("career.step.remove.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("career.step.remove"));
        dialog.addConfirmListener(confirmed -> {
            steps.remove(visit.actor(), step.id());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        dialog.open();
    }
}
