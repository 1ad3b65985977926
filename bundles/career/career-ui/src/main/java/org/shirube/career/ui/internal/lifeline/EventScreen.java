// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.ShareDialog;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** One event, in calm steps: what happened, what it means now, and what comes of it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.LIFELINE_EVENT,
        titleKey = "career.lifeline.event",
        roles = {Role.MEMBER, Role.MANAGER})
public final class EventScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Lifelines lifelines;
    private final transient Shares shares;
    private final transient Visit visit;
    private final transient EventWords words = new EventWords(this);
    private final Div said = new Div();
    private long version;

    @Activate
    public EventScreen(@Reference Lifelines lifelines, @Reference Shares shares, @Reference Visit visit) {
        this.lifelines = lifelines;
        this.shares = shares;
        this.visit = visit;
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LifelineEvent> found = event.getRouteParameters()
                .get(Links.EVENT)
                .flatMap(EventScreen::id)
                .flatMap(id -> lifelines.own(visit.actor(), id));
        said.removeAll();
        found.ifPresentOrElse(this::show, this::showNone);
    }

    private static Optional<EventId> id(String typed) {
        try {
            return Optional.of(new EventId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void showNone() {
        getContent().removeAll();
        getContent().add(back(), new EmptyState(words.text("gone.title"), words.text("gone.text")));
    }

    private WayLink back() {
        WayLink back = new WayLink(Links.LIFELINE, words.text("back"));
        back.addClassName("career-back");
        return back;
    }

    private void show(LifelineEvent event) {
        PageHeader header = new PageHeader(event.experience().title())
                .withSubline(words.when(event.experience().when()))
                .withActions(
                        Shapes.quietButton(words.text("remove"), () -> askToRemove(event)),
                        Shapes.quietButton(words.text("share.event"), () -> share(event)));
        EventForm form = new EventForm(event.experience(), visit.today(), lifelines.competencies(visit.actor()));
        MeaningCard meaning = new MeaningCard(event, visit.zone());
        Div save = Shapes.line(Shapes.mainButton(words.text("save"), () -> save(event.id(), form)));
        save.addClassName("ll-save");
        meaning.onSaid(() -> reappraise(event.id(), form, meaning));
        getContent().removeAll();
        getContent().add(back(), header, new VisibilityLine(words.text("visible.short")), meaning, form, save, said);
        version = event.version();
    }

    private void save(EventId id, EventForm form) {
        form.value()
                .ifPresent(experience -> trying(id, () -> {
                    LifelineEvent event = lifelines.change(visit.actor(), id, version, experience);
                    show(event);
                    say(Tone.GOOD, "saved", "saved.text");
                }));
    }

    /** What was typed in the form beside it is kept, too. */
    private void reappraise(EventId id, EventForm form, MeaningCard meaning) {
        form.value()
                .ifPresent(experience -> trying(id, () -> {
                    LifelineEvent event = lifelines.change(visit.actor(), id, version, experience);
                    show(lifelines.reappraise(visit.actor(), id, event.version(), meaning.height(), meaning.reason()));
                    say(Tone.GOOD, "meant", "meant.text");
                }));
    }

    private void trying(EventId id, Runnable change) {
        try {
            change.run();
        } catch (ChangedElsewhereException e) {
            lifelines.own(visit.actor(), id).ifPresentOrElse(newest -> version = newest.version(), this::showNone);
            say(Tone.CARE, "event.elsewhere", "event.elsewhere.text");
        } catch (LimitReachedException e) {
            said.removeAll();
            said.add(new Notice(Tone.CARE, words.text("meanings.many", e.most()))
                    .withText(words.text("meanings.many.text")));
        }
    }

    private void say(Tone tone, String title, String text) {
        said.removeAll();
        said.add(new Notice(tone, words.text(title)).withText(words.text(text)));
        said.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void share(LifelineEvent event) {
        new ShareDialog(
                        visit,
                        shares,
                        Scope.one(Scope.Part.LIFELINE, event.id().value()),
                        words.text("share.event.what", event.experience().title()),
                        () -> say(Tone.GOOD, "shared", "shared.text"))
                .open();
    }

    private void askToRemove(LifelineEvent event) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.text("remove"));
        dialog.setText(words.text("remove.sure", event.experience().title()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(words.text("remove.do"));
        dialog.addConfirmListener(confirmed -> {
            lifelines.remove(visit.actor(), event.id());
            getUI().ifPresent(ui -> ui.navigate(Links.LIFELINE));
        });
        dialog.open();
    }
}
