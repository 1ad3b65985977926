// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.ShareDialog;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Shapes;

/** Which years are to be shared, before it is said with whom. */
final class SpanDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final transient Visit visit;
    private final transient Shares shares;
    private final transient List<LifelineEvent> events;
    private final transient Runnable shared;
    private final IntegerField from = year("share.span.from");
    private final IntegerField to = year("share.span.to");

    SpanDialog(Visit visit, Shares shares, List<LifelineEvent> events, Runnable shared) {
        this.visit = visit;
        this.shares = shares;
        this.events = events;
        this.shared = shared;
        from.setValue(events.get(0).experience().when().begins().getYear());
        to.setValue(visit.today().getYear());
        setHeaderTitle(words.text("share.span"));
        add(Shapes.stack(Shapes.quiet(words.text("share.span.what")), Shapes.line(from, to)));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("shell.cancel"), this::close),
                        Shapes.mainButton(words.text("share.span.next"), this::next));
    }

    private IntegerField year(String label) {
        IntegerField field = new IntegerField(words.text(label));
        field.setMin(When.FIRST_YEAR);
        field.setMax(When.LAST_YEAR);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void next() {
        boolean wrong = from.isEmpty() || to.isEmpty() || from.isInvalid() || to.isInvalid();
        if (wrong || to.getValue() < from.getValue()) {
            to.setInvalid(true);
            to.setErrorMessage(words.text("share.span.wrong"));
            return;
        }
        Scope scope = Scope.span(LocalDate.of(from.getValue(), 1, 1), LocalDate.of(to.getValue(), 12, 31));
        long count = events.stream().filter(event -> isIn(scope, event)).count();
        close();
        new ShareDialog(
                        visit,
                        shares,
                        scope,
                        words.text(
                                "share.span.chosen",
                                Integer.toString(from.getValue()),
                                Integer.toString(to.getValue()),
                                count),
                        shared)
                .open();
    }

    private static boolean isIn(Scope scope, LifelineEvent event) {
        return scope.coversEvent(
                event.id().value(),
                event.experience().when().begins(),
                event.experience().when().ends());
    }
}
