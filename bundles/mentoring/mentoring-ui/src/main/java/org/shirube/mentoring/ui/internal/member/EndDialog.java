// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.shirube.mentoring.api.request.Feedback;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Pairs;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Ends it kindly: thanks for the other one, and how helpful the scheme was. Both may be left out. */
final class EndDialog {

    private final Services services;
    private final Pair pair;
    private final Acts acts;
    private final TextArea thanks;
    private final RadioButtonGroup<Integer> helpful;

    private EndDialog(Services services, Pair pair, Acts acts) {
        this.services = services;
        this.pair = pair;
        this.acts = acts;
        thanks = Inputs.text(acts.getTranslation("mentoring.end.thanks"), Pairs.MAX_THANKS, "");
        thanks.setPlaceholder(acts.getTranslation("mentoring.end.thanks.example"));
        helpful = new RadioButtonGroup<>(acts.getTranslation("mentoring.end.helpful"));
        helpful.addClassName("mentoring-column");
        helpful.setItems(5, 4, 3, 2, 1);
        helpful.setItemLabelGenerator(value -> acts.getTranslation("mentoring.helpful." + value));
    }

    static FieldDialog end(Services services, Pair pair, Acts acts) {
        return new EndDialog(services, pair, acts).dialog("mentoring.end", () -> {});
    }

    /** Only the words after it has ended. */
    static FieldDialog thank(Services services, Pair pair, Acts acts) {
        return new EndDialog(services, pair, acts).dialog("mentoring.thank", () -> {});
    }

    /** Ends it and looks for somebody else in the same scheme. */
    static FieldDialog rematch(Services services, Pair pair, Acts acts) {
        return new EndDialog(services, pair, acts)
                .dialog("mentoring.rematch", () -> services.pairs().rematch(services.actor(), pair.id()));
    }

    private FieldDialog dialog(String key, Runnable then) {
        String name = Words.name(services, pair.other(services.me()));
        return new MentoringDialog(
                        acts.getTranslation(key),
                        acts.getTranslation("mentoring.end.visible", name),
                        acts.kept(key + ".done"))
                .with(
                        Shapes.quiet(acts.getTranslation(key + ".text", name)),
                        thanks,
                        new VisibilityLine(acts.getTranslation("mentoring.end.helpful.visible")),
                        helpful)
                .keeping(acts.getTranslation(key + ".do"), () -> {
                    Integer value = helpful.getValue();
                    services.pairs()
                            .end(
                                    services.actor(),
                                    pair.id(),
                                    thanks.getValue(),
                                    value == null ? null : new Feedback(value));
                    then.run();
                    return true;
                });
    }
}
