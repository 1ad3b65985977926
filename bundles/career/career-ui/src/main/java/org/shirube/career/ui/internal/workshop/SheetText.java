// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.SheetWritten;

/**
 * A part of the sheet that is kept as it is typed. The script beside this class sends it at least every second, and keeps what could
 * not be sent until the page is there again.
 */
final class SheetText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final UUID sheet;
    private final SheetField field;
    private final TextArea area = new TextArea();
    private String stands;

    SheetText(Services services, Sheet sheet, SheetField field) {
        this.services = services;
        this.sheet = sheet.id();
        this.field = field;
        this.stands = sheet.text(field);
        area.setLabel(getTranslation("career.sheet." + field));
        area.setHelperText(getTranslation("career.sheet." + field + ".help"));
        area.setMaxLength(field.longest());
        area.setWidthFull();
        area.addClassName("career-sheet-text");
        Span state = new Span();
        state.addClassName("career-saved");
        state.getElement().setAttribute("role", "status");
        getContent().addClassName("sh-stack");
        getContent().add(area, state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/career/workshop.js");
        getElement()
                .executeJs(
                        "window.shirubeWorkshop.field(this, $0, $1, $2, $3, $4)",
                        sheet + "/" + field,
                        stands,
                        getTranslation("career.sheet.saved"),
                        getTranslation("career.sheet.saving"),
                        getTranslation("career.sheet.unsaved"));
    }

    /**
     * Called by the script.
     *
     * @return what became of it, and after a line break the text that now stands there
     */
    @ClientCallable
    String write(String base, String text) {
        if (text.length() > field.longest()) {
            return "refused\n";
        }
        try {
            SheetWritten written = services.sheets().write(services.actor(), sheet, field, base, text);
            stands = written.text();
            return (written.taken() ? "taken" : "kept") + "\n" + stands;
        } catch (ChangedElsewhereException e) {
            return "refused\n";
        }
    }
}
