// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.Tone;

/** Apply or discard. A hold is explained, and passed only with a tick of one's own. */
final class Decision extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Button apply = new Button(getTranslation("people.imports.apply"));
    private final Button discard = new Button(getTranslation("people.imports.discard"));

    /**
     * @param onApply told whether a hold was confirmed
     */
    Decision(ImportRun run, BiConsumer<ImportRun, Boolean> onApply, Consumer<ImportRun> onDiscard) {
        boolean held = run.hold() != ImportRun.Hold.NONE;
        getContent().addClassNames("people-stack", "people-decision");
        if (held) {
            getContent().add(hold(run));
        } else {
            getContent().add(Parts.quiet(getTranslation("people.imports.decide")));
        }
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> onApply.accept(run, held));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.addClickListener(click -> ask(run, onDiscard));
        getContent().add(Parts.row(apply, discard));
    }

    private Div hold(ImportRun run) {
        Div notice = Parts.notice(
                Tone.CARE,
                getTranslation("people.imports.hold." + run.hold(), run.people().ended()));
        if (!run.message().isEmpty()) {
            notice.add(Parts.quiet(Sentences.of(run.message())));
        }
        Checkbox seen = new Checkbox(
                getTranslation("people.imports.hold.seen", run.people().ended()));
        apply.setEnabled(false);
        seen.addValueChangeListener(change -> apply.setEnabled(change.getValue()));
        notice.add(seen);
        return notice;
    }

    private void ask(ImportRun run, Consumer<ImportRun> onDiscard) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("people.imports.discard.title"),
                getTranslation("people.imports.discard.text"),
                getTranslation("people.imports.discard"),
                confirmed -> onDiscard.accept(run));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("people.cancel"));
        dialog.open();
    }
}
