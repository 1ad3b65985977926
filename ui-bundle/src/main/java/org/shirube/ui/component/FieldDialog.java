// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A few fields and the button that keeps them. What is refused is said above them, and what was typed stays; a module extends it
 * with the words for what its services refuse.
 */
public class FieldDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final Div body = Shapes.stack();
    private final transient Runnable kept;

    /**
     * @param visible who will see what is typed
     * @param kept called after something was kept
     */
    public FieldDialog(String title, String visible, Runnable kept) {
        this.kept = kept;
        setHeaderTitle(title);
        addClassName("sh-form");
        setCloseOnOutsideClick(false);
        add(new VisibilityLine(visible), said, body);
        getFooter().add(Shapes.quietButton(getTranslation("shell.cancel"), this::close));
    }

    public FieldDialog with(Component... fields) {
        body.add(fields);
        return this;
    }

    /** @param keeps keeps what was typed; says no, with a word at the field, where something is missing */
    public FieldDialog keeping(String label, BooleanSupplier keeps) {
        getFooter().add(Shapes.mainButton(label, () -> run(keeps)));
        return this;
    }

    /** Something else that ends here, for example removing; it stands apart. */
    public FieldDialog otherwise(String label, Runnable action) {
        Button button = Shapes.quietButton(
                label,
                () -> run(() -> {
                    action.run();
                    return true;
                }));
        button.addClassName("sh-apart");
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
        } catch (RuntimeException e) {
            said.add(refusal(e).orElseThrow(() -> e));
        }
    }

    /**
     * What to say of something that was refused.
     *
     * @param refused what the action threw
     * @return empty for what is no refusal, and is thrown on
     */
    protected Optional<Notice> refusal(RuntimeException refused) {
        return Optional.empty();
    }
}
