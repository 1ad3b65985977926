// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** The last question before something happens that others notice. */
public final class Ask {

    private Ask() {}

    /** Asks before something that can go on from there. */
    public static void before(Component where, String title, String text, String label, Runnable act) {
        ask(where, title, text, label, "primary", act);
    }

    /** Asks before something for which there is no way back. */
    public static void forGood(Component where, String title, String text, String label, Runnable act) {
        ask(where, title, text, label, "error primary", act);
    }

    private static void ask(Component where, String title, String text, String label, String theme, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(where.getTranslation("shell.cancel"));
        dialog.setConfirmText(label);
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }
}
