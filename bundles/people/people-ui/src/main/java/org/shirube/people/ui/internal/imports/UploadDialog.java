// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.shirube.people.api.imports.ImportInbox.ImportSource;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.Tone;

/** Takes the files of one delivery and compares them; nothing is written by it. */
final class UploadDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MAX_FILES = 20;

    private final transient UploadShelf shelf;
    private final transient Map<String, Path> files = new ConcurrentHashMap<>();
    private final Upload upload = new Upload();
    private final Div problems = Parts.stack();
    private final Button compare = new Button(getTranslation("people.imports.compare"));
    private boolean handedOver;

    /**
     * @param start told the files; false where they could not be used, and the files are dropped
     */
    UploadDialog(ImportSource source, UploadShelf shelf, Predicate<Map<String, Path>> start) {
        this.shelf = shelf;
        setHeaderTitle(getTranslation("people.imports.upload.title", source.name()));
        setWidth("36rem");
        setMaxWidth("100%");
        upload();
        add(Parts.stack(
                Parts.quiet(getTranslation("people.imports.upload.text")),
                Parts.quiet(getTranslation(
                        "people.imports.source.files", String.join(getTranslation("people.comma"), source.files()))),
                upload,
                problems));
        compare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        compare.setEnabled(false);
        compare.setDisableOnClick(true);
        compare.addClickListener(click -> {
            handedOver = start.test(new LinkedHashMap<>(files));
            close();
        });
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), compare);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !handedOver) {
                shelf.drop(List.copyOf(files.values()));
                files.clear();
            }
        });
    }

    private void upload() {
        upload.setUploadHandler(this::take);
        upload.setMaxFiles(MAX_FILES);
        upload.setMaxFileSize((int) Math.min(UploadShelf.MAX_BYTES, Integer.MAX_VALUE));
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", ".zip");
        upload.addFileRejectedListener(event -> problems.add(Parts.notice(Tone.BAD, event.getErrorMessage())));
        upload.addFileRemovedListener(event -> remove(event.getFileName()));
        upload.addAllFinishedListener(event -> compare.setEnabled(!files.isEmpty()));
        upload.setI18n(words());
    }

    /** On the thread of the upload, not of the page. */
    private void take(UploadEvent event) throws IOException {
        Path before = files.put(event.getFileName(), shelf.put(event.getInputStream()));
        if (before != null) {
            shelf.drop(List.of(before));
        }
    }

    private void remove(String name) {
        Path file = files.remove(name);
        if (file != null) {
            shelf.drop(List.of(file));
        }
        compare.setEnabled(!files.isEmpty());
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("people.imports.upload.add"))
                .setMany(getTranslation("people.imports.upload.add")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("people.imports.upload.drop"))
                .setMany(getTranslation("people.imports.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("people.imports.upload.tooMany", MAX_FILES))
                .setFileIsTooBig(getTranslation("people.imports.upload.tooBig"))
                .setIncorrectFileType(getTranslation("people.imports.upload.type")));
        return words;
    }
}
