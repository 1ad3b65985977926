// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.textfield.TextArea;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Asks somebody, or waits for a place with them. */
final class AskDialog {

    private AskDialog() {}

    static FieldDialog of(Services services, SchemeId scheme, Suggestion suggestion, Acts acts) {
        EmployeeId person = suggestion.profile().person();
        String name = Words.name(services, person);
        String key = suggestion.free() ? "mentoring.ask" : "mentoring.wait";
        TextArea note = Inputs.text(acts.getTranslation("mentoring.ask.note"), Requests.MAX_NOTE, "");
        note.setPlaceholder(acts.getTranslation("mentoring.ask.example"));
        return new MentoringDialog(
                        acts.getTranslation(key + ".title", name),
                        acts.getTranslation("mentoring.ask.visible", name),
                        acts.kept(key + ".done"))
                .with(Shapes.quiet(acts.getTranslation(key + ".text")), note)
                .keeping(acts.getTranslation(key + ".do"), () -> {
                    if (suggestion.free()) {
                        services.requests().ask(services.actor(), scheme, person, note.getValue());
                    } else {
                        services.requests().waitFor(services.actor(), scheme, person, note.getValue());
                    }
                    return true;
                });
    }
}
