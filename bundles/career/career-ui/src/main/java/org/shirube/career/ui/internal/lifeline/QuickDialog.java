// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.When;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** A new event in four answers; the rest can come later. */
final class QuickDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Lifelines lifelines;
    private final transient Visit visit;
    private final transient Consumer<LifelineEvent> added;
    private final transient EventWords words = new EventWords(this);
    private final TextField title = new TextField(words.text("title-field"));
    private final WhenField when;
    private final HeightField then = new HeightField(words.text("then"), words.text("then.help"));
    private final HeightField now = new HeightField(words.text("now"), words.text("now.help"));

    QuickDialog(Lifelines lifelines, Visit visit, Consumer<LifelineEvent> added) {
        this.lifelines = lifelines;
        this.visit = visit;
        this.added = added;
        when = new WhenField(visit.today());
        setHeaderTitle(words.text("add"));
        setWidth("46rem");
        setMaxWidth("100%");
        title.setMaxLength(Experience.TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        title.focus();
        add(Shapes.stack(new VisibilityLine(words.text("visible.short")), title, when, then, now));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("shell.cancel"), this::close),
                        Shapes.mainButton(words.text("add.do"), this::take));
    }

    /** Says what one may think of. */
    QuickDialog about(String prompt) {
        title.setHelperText(prompt);
        return this;
    }

    /** As it was pressed on the chart. */
    QuickDialog at(LocalDate day, int height) {
        when.setValue(When.of(YearMonth.from(day)));
        then.setValue(height);
        now.setValue(height);
        return this;
    }

    private void take() {
        boolean named = !title.getValue().isBlank();
        title.setInvalid(!named);
        title.setErrorMessage(words.text("title-field.missing"));
        Optional<When> time = when.value();
        if (!named || time.isEmpty()) {
            return;
        }
        Experience experience = Experience.of(title.getValue(), time.get(), then.height());
        try {
            LifelineEvent event = lifelines.add(visit.actor(), experience, now.height(), "");
            close();
            added.accept(event);
        } catch (LimitReachedException e) {
            title.setInvalid(true);
            title.setErrorMessage(words.text("many", e.most()));
        }
    }
}
