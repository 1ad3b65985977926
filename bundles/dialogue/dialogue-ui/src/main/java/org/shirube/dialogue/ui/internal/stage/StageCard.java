// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.stage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.StageSuggestion;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Shapes;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Asks kindly, twice a year, where the person sees themselves; nobody else sees it unless they let them. */
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
        Optional<StageEntry> own = services.stages().own(services.actor());
        if (own.isEmpty() || services.stages().askAgain(services.actor())) {
            ask(own.map(StageEntry::stage).orElse(null));
        } else {
            show(own.get());
        }
    }

    private void ask(@Nullable Stage before) {
        RadioButtonGroup<Stage> group = new RadioButtonGroup<>(getTranslation("dialogue.stage.ask"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Stage.values());
        group.setItemLabelGenerator(this::words);
        group.setValue(before);
        Button choose = Shapes.mainButton(getTranslation("dialogue.stage.choose"), () -> {
            if (group.getValue() != null) {
                services.stages().choose(services.actor(), group.getValue());
                refresh();
            }
        });
        Button later = Shapes.quietButton(getTranslation("dialogue.stage.later"), () -> {
            services.stages().notNow(services.actor());
            setVisible(false);
        });
        getContent().add(group, Shapes.row(choose, later));
    }

    private void show(StageEntry entry) {
        Paragraph words = new Paragraph(words(entry.stage()));
        words.addClassName("talks-theme");
        Button change = Shapes.quietButton(getTranslation("dialogue.stage.change"), () -> {
            getContent().removeAll();
            getContent().add(new H2(getTranslation("dialogue.stage.title")));
            ask(entry.stage());
        });
        getContent().add(Shapes.row(words, change));
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
