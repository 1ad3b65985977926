// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.stage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.StageSuggestion;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Where the person sees themselves, whom of their partners they show it, and what these suggest. */
public final class StageCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient List<Pairing> pairings;

    /**
     * @param pairings in which the person is the member
     */
    public StageCard(Services services, List<Pairing> pairings) {
        this.services = services;
        this.pairings = pairings;
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.stage.title"));
    }

    private void refresh() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("dialogue.stage.title")),
                        new VisibilityLine(getTranslation("dialogue.stage.visible")));
        services.stages().suggestions(services.actor()).forEach(this::addSuggestion);
        services.stages().own(services.actor()).ifPresentOrElse(this::show, this::ask);
    }

    private void ask() {
        getContent()
                .add(
                        new Paragraph(getTranslation("dialogue.stage.ask")),
                        new WayLink(Links.STAGE, getTranslation("dialogue.stage.choose")));
    }

    private void show(StageEntry entry) {
        Paragraph words = new Paragraph(words(entry.stage()));
        words.addClassName("talks-theme");
        boolean due = services.stages().askAgain(services.actor());
        String way = getTranslation(due ? "dialogue.stage.again" : "dialogue.stage.change");
        getContent().add(Shapes.line(words, new WayLink(Links.STAGE, way)));
        pairings.forEach(pairing -> getContent().add(share(pairing.partner())));
        getContent().add(new StageLooks(services));
    }

    private Checkbox share(EmployeeId partner) {
        String name = Wording.name(services.name(partner), getLocale());
        Checkbox share = new Checkbox(getTranslation("dialogue.stage.share", name));
        share.setValue(services.grants().given(services.actor()).stream().anyMatch(grant -> isFor(grant, partner)));
        share.addValueChangeListener(change -> {
            if (change.getValue()) {
                services.grants().give(services.actor(), Stages.GRANT, partner.value(), null);
            } else {
                services.grants().given(services.actor()).stream()
                        .filter(grant -> isFor(grant, partner))
                        .forEach(grant -> services.grants().takeBack(services.actor(), grant.id()));
            }
        });
        return share;
    }

    private static boolean isFor(Grant grant, EmployeeId partner) {
        return grant.what().equals(Stages.GRANT) && grant.viewer().equals(partner.value());
    }

    private void addSuggestion(StageSuggestion suggestion) {
        String name = Wording.name(services.name(suggestion.from()), getLocale());
        Notice notice = new Notice(Tone.INFO, getTranslation("dialogue.stage.suggested", name))
                .withText(words(suggestion.stage()));
        notice.add(Shapes.quietButton(getTranslation("dialogue.stage.accept"), () -> {
            services.stages().choose(services.actor(), suggestion.stage());
            services.stages().dismiss(services.actor(), suggestion.from());
            refresh();
        }));
        notice.add(Shapes.quietButton(getTranslation("dialogue.stage.dismiss"), () -> {
            services.stages().dismiss(services.actor(), suggestion.from());
            refresh();
        }));
        getContent().add(notice);
    }

    private String words(Stage stage) {
        return getTranslation("dialogue.stage." + stage.number());
    }
}
