// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.Stage;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.lasting.QuestionSets;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/**
 * Questions that fit the stage the member chose and shares, or the open library (F37 to F42). A look at a shared stage is
 * recorded, and the member sees it.
 */
final class StageHelp extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int ROLES_FROM = 4;

    private final transient Services services;
    private final transient Pairing pairing;

    StageHelp(Services services, Pairing pairing) {
        this.services = services;
        this.pairing = pairing;
        Integer stage = services.stages()
                .of(services.actor(), pairing.member())
                .map(entry -> entry.stage().number())
                .orElse(null);
        getContent().add(said(stage));
        if (stage != null && stage >= ROLES_FROM) {
            getContent().add(roles());
        }
        getContent()
                .add(
                        new QuestionSets(getTranslation("dialogue.openers"), services.library(), stage, set -> set.key()
                                .startsWith("opener-")),
                        new QuestionSets(
                                getTranslation(stage == null ? "dialogue.person.library" : "dialogue.person.fitting"),
                                services.library(),
                                stage,
                                set -> !set.key().startsWith("opener-")));
        if (stage != null) {
            getContent()
                    .add(new WayLink(
                            Links.GUIDEBOOK + "?page=stage-" + stage, getTranslation("dialogue.person.guide")));
        }
        getContent().add(suggest());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.person.stage"));
    }

    private Paragraph said(@Nullable Integer stage) {
        return stage == null
                ? Shapes.quiet(getTranslation("dialogue.person.stage.unknown"))
                : new Paragraph(
                        getTranslation("dialogue.person.stage.shared", getTranslation("dialogue.stage." + stage)));
    }

    /** Whoever has a direction is helped by a role, an expectation, and people (F39). */
    private UnorderedList roles() {
        UnorderedList list = new UnorderedList();
        for (String what : List.of("role", "expect", "meet")) {
            list.add(new ListItem(getTranslation("dialogue.person.give." + what)));
        }
        return list;
    }

    private com.vaadin.flow.component.Component suggest() {
        Select<Stage> stage = new Select<>();
        stage.setLabel(getTranslation("dialogue.person.suggest"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(value -> getTranslation("dialogue.stage." + value.number()));
        stage.addClassName("sh-grow");
        stage.setHelperText(getTranslation("dialogue.person.suggest.help"));
        return Shapes.stack(
                new VisibilityLine(getTranslation("dialogue.person.suggest.visible")),
                Shapes.line(stage, Shapes.quietButton(getTranslation("dialogue.person.suggest.do"), () -> {
                    if (stage.getValue() != null) {
                        services.stages().suggest(services.actor(), pairing.member(), stage.getValue());
                        Notification.show(getTranslation("dialogue.person.suggest.done"));
                        stage.clear();
                    }
                })));
    }
}
