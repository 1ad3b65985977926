// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.shirube.people.api.imports.ImportInbox.ImportSource;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.Tone;

/** A source: what it joins, where it is watched, and the two ways to start it by hand. */
final class SourceCard extends Div {

    private static final long serialVersionUID = 1L;

    SourceCard(ImportSource source, Consumer<ImportSource> upload, Consumer<ImportSource> pickUp) {
        addClassName("people-unit");
        add(new H3(source.name()));
        if (!source.description().isEmpty()) {
            add(Parts.quiet(source.description()));
        }
        add(Parts.quiet(getTranslation(
                "people.imports.source.files", String.join(getTranslation("people.comma"), source.files()))));
        if (!source.folder().isEmpty()) {
            add(Parts.quiet(getTranslation("people.imports.source.folder", end(source.folder()))));
        }
        if (!source.problem().isEmpty()) {
            add(Parts.notice(
                    Tone.BAD, getTranslation("people.imports.source.problem", Sentences.of(source.problem()))));
        } else {
            add(Parts.row(uploadButton(source, upload)));
            if (!source.folder().isEmpty()) {
                add(Parts.row(pickUpButton(source, pickUp)));
            }
        }
    }

    /** The last two steps of a path: the ones before are the operator's business. */
    private static String end(String folder) {
        String[] steps = folder.split("[/\\\\]");
        return steps.length < 3 ? folder : "…/" + steps[steps.length - 2] + "/" + steps[steps.length - 1];
    }

    private Button uploadButton(ImportSource source, Consumer<ImportSource> upload) {
        Button button = new Button(getTranslation("people.imports.upload"), VaadinIcon.UPLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> upload.accept(source));
        return button;
    }

    private Button pickUpButton(ImportSource source, Consumer<ImportSource> pickUp) {
        Button button = new Button(getTranslation("people.imports.pickUp"), VaadinIcon.FOLDER_OPEN_O.create());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            pickUp.accept(source);
            button.setEnabled(true);
        });
        return button;
    }
}
