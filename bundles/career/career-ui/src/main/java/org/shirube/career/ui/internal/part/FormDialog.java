// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import java.util.Optional;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** A dialog with what the services of this module refuse. */
public final class FormDialog extends FieldDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param visible who will see what is typed
     * @param kept called after something was kept
     */
    public FormDialog(String title, String visible, Runnable kept) {
        super(title, visible, kept);
    }

    @Override
    protected Optional<Notice> refusal(RuntimeException refused) {
        if (refused instanceof ChangedElsewhereException) {
            return Optional.of(new Notice(Tone.BAD, getTranslation("career.form.overtaken"))
                    .withText(getTranslation("career.form.overtaken.what")));
        }
        if (refused instanceof LimitReachedException limit) {
            return Optional.of(new Notice(Tone.BAD, getTranslation("career.form.many", limit.most()))
                    .withText(getTranslation("career.form.many.what")));
        }
        return Optional.empty();
    }
}
