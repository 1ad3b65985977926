// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import java.util.Optional;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Notice;

/** A dialog with what the services of mentoring refuse. */
public final class HrDialog extends FieldDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param visible who will see what is typed
     * @param kept called after something was kept
     */
    public HrDialog(String title, String visible, Runnable kept) {
        super(title, visible, kept);
    }

    @Override
    protected Optional<Notice> refusal(RuntimeException refused) {
        return Refused.notice(this, refused);
    }
}
