// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** A few fields and the button that keeps them. What goes wrong is said above them, and what was typed stays. */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final Div body = Shapes.stack();
    private final transient Runnable kept;

    /**
     * @param visible who will see what is typed
     * @param kept called after something was kept
     */
    public FormDialog(String title, String visible, Runnable kept) {
        this.kept = kept;
        setHeaderTitle(title);
        addClassName("career-form");
        setCloseOnOutsideClick(false);
        add(new VisibilityLine(visible), said, body);
        getFooter().add(Shapes.quietButton(getTranslation("career.cancel"), this::close));
    }

    public FormDialog with(Component... fields) {
        body.add(fields);
        return this;
    }

    /** @param keeps keeps what was typed; says no, with a word at the field, where something is missing */
    public FormDialog keeping(String label, BooleanSupplier keeps) {
        getFooter().add(Shapes.mainButton(label, () -> run(keeps)));
        return this;
    }

    /** Something else that ends here, for example removing; it stands apart. */
    public FormDialog otherwise(String label, Runnable action) {
        Button button = Shapes.quietButton(
                label,
                () -> run(() -> {
                    action.run();
                    return true;
                }));
        button.addClassName("career-apart");
        getFooter().getElement().insertChild(0, button.getElement());
        return this;
    }

    private void run(BooleanSupplier action) {
        said.removeAll();
        try {
            if (action.getAsBoolean()) {
                close();
                kept.run();
            }
        } catch (ChangedElsewhereException e) {
            said.add(new Notice(Tone.BAD, getTranslation("career.form.overtaken"))
                    .withText(getTranslation("career.form.overtaken.what")));
        } catch (LimitReachedException e) {
            said.add(new Notice(Tone.BAD, getTranslation("career.form.many", e.most()))
                    .withText(getTranslation("career.form.many.what")));
        }
    }
}
