// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.Visit;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Shapes;

/** Lets somebody read something, until a day. */
public final class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 90;

    private final transient Visit visit;
    private final transient Shares shares;
    private final transient Scope scope;
    private final ColleagueField colleague;
    private final DatePicker until;
    private final transient Runnable shared;

    /**
     * @param what what is shared, in words
     * @param shared called after it was
     */
    public ShareDialog(Visit visit, Shares shares, Scope scope, String what, Runnable shared) {
        this.visit = visit;
        this.shares = shares;
        this.scope = scope;
        this.shared = shared;
        colleague = new ColleagueField(visit, getTranslation("career.share.with"), Set.of(visit.me()));
        until = new DatePicker(
                getTranslation("career.share.until"), visit.today().plusDays(USUAL_DAYS));
        until.setMin(visit.today());
        until.setClearButtonVisible(true);
        until.setHelperText(getTranslation("career.share.until.help"));
        until.setI18n(CalendarWords.of(this, getLocale()));
        setHeaderTitle(getTranslation("career.share.title"));
        add(Shapes.stack(new Paragraph(what), Shapes.quiet(getTranslation("career.share.what")), colleague, until));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("shell.cancel"), this::close),
                        Shapes.mainButton(getTranslation("career.share.do"), this::share));
    }

    private void share() {
        Optional<EmployeeId> viewer = colleague.person();
        colleague.setInvalid(viewer.isEmpty());
        colleague.setErrorMessage(getTranslation("career.share.whom"));
        if (viewer.isEmpty() || until.isInvalid()) {
            return;
        }
        try {
            shares.give(visit.actor(), viewer.get(), scope, end(until.getValue()));
        } catch (LimitReachedException e) {
            colleague.setInvalid(true);
            colleague.setErrorMessage(getTranslation("career.share.many", e.most()));
            return;
        }
        close();
        shared.run();
    }

    /** The last day belongs to it. */
    private @Nullable Instant end(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1).atStartOfDay(visit.zone()).toInstant();
    }
}
