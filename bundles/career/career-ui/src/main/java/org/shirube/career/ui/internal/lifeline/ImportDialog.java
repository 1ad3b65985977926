// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.LifelineFiles;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** A lifeline from a file: first shown, then taken. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final transient LifelineFiles files;
    private final transient Actor owner;
    private final transient Runnable taken;
    private final Upload upload;
    private final Div shown = new Div();
    private final Button take = new Button(words.text("import.do"), click -> take());
    private transient @Nullable LifelineFile read;

    ImportDialog(LifelineFiles files, Actor owner, Runnable taken) {
        this.files = files;
        this.owner = owner;
        this.taken = taken;
        upload = new Upload(UploadHandler.inMemory((about, bytes) -> preview(bytes)));
        upload.setMaxFiles(1);
        upload.addClassName("ll-upload");
        upload.setMaxFileSize(LifelineFile.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt");
        upload.setI18n(uploadWords());
        upload.addFileRejectedListener(event -> say(Tone.BAD, event.getErrorMessage(), words.text("import.nothing")));
        upload.addFileRemovedListener(event -> forget());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        setHeaderTitle(words.text("import"));
        setWidth("44rem");
        setMaxWidth("100%");
        add(Shapes.stack(
                new VisibilityLine(words.text("visible.short")),
                Shapes.quiet(words.text("import.text")),
                Shapes.quiet(words.text("import.columns")),
                upload,
                shown));
        getFooter().add(Shapes.quietButton(getTranslation("shell.cancel"), this::close), take);
    }

    private void preview(byte[] file) {
        LifelineFile found = files.read(owner, file);
        read = found;
        take.setEnabled(!found.good().isEmpty());
        shown.removeAll();
        shown.add(new ImportPreview(found));
    }

    private void forget() {
        read = null;
        take.setEnabled(false);
        shown.removeAll();
    }

    private void take() {
        LifelineFile found = read;
        if (found == null) {
            return;
        }
        try {
            files.take(owner, found.good());
        } catch (LimitReachedException e) {
            say(Tone.BAD, words.text("many", e.most()), words.text("import.nothing"));
            return;
        }
        close();
        taken.run();
    }

    private void say(Tone tone, String title, String text) {
        shown.removeAll();
        shown.add(new Notice(tone, title).withText(text));
    }

    private UploadI18N uploadWords() {
        UploadI18N i18n = new UploadI18N();
        i18n.setAddFiles(
                new UploadI18N.AddFiles().setOne(words.text("import.choose")).setMany(words.text("import.choose")));
        i18n.setDropFiles(
                new UploadI18N.DropFiles().setOne(words.text("import.drop")).setMany(words.text("import.drop")));
        i18n.setError(new UploadI18N.Error()
                .setTooManyFiles(words.text("import.one"))
                .setFileIsTooBig(words.text("import.big"))
                .setIncorrectFileType(words.text("import.type")));
        return i18n;
    }
}
