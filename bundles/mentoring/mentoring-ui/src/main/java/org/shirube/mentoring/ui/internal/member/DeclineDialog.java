// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Says no, kindly: a reason to choose, words only for those who want to add some. */
final class DeclineDialog {

    private DeclineDialog() {}

    static FieldDialog of(Services services, Request request, String name, Acts acts) {
        FieldDialog dialog = new MentoringDialog(
                acts.getTranslation("mentoring.decline.title"),
                acts.getTranslation("mentoring.decline.visible", name),
                acts.kept("mentoring.decline.done"));
        RadioButtonGroup<Reply.Why> why = new RadioButtonGroup<>(acts.getTranslation("mentoring.decline.why"));
        why.addClassName("mentoring-column");
        why.setItems(Reply.Why.values());
        why.setItemLabelGenerator(some -> acts.getTranslation("mentoring.why." + some));
        why.setValue(Reply.Why.NO_TIME);
        TextArea words = Inputs.text(acts.getTranslation("mentoring.decline.words"), Reply.MAX_WORDS, "");
        return dialog.with(Shapes.quiet(acts.getTranslation("mentoring.decline.text")), why, words)
                .keeping(acts.getTranslation("mentoring.decline.do"), () -> {
                    services.requests()
                            .decline(services.actor(), request.id(), new Reply(why.getValue(), words.getValue()));
                    return true;
                });
    }
}
