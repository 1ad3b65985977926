// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** Mends one row: change the text, see what it would do, then write it. */
final class MendDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 500;

    private final transient Mending mending;
    private final transient PeopleImport imports;
    private final transient CurrentActor actor;
    private final transient Actor viewer;
    private final transient Runnable done;
    private final TextArea raw = new TextArea();
    private final Div outcome = Parts.stack();
    private final Button check = new Button(getTranslation("people.mend.check"));
    private final Button apply = new Button(getTranslation("people.mend.apply"));

    MendDialog(PeopleImport imports, ImportInbox inbox, CurrentActor actor, QuarantinedRow row, Runnable done) {
        this.mending = new Mending(imports, inbox, row);
        this.imports = imports;
        this.actor = actor;
        this.viewer = actor.get();
        this.done = done;
        setHeaderTitle(getTranslation("people.mend.title", row.row().origin().row()));
        setWidth("48rem");
        setMaxWidth("100%");
        raw.setLabel(getTranslation("people.mend.raw"));
        raw.setValue(row.row().raw());
        raw.setMaxLength(RefusedRow.MAX_RAW);
        raw.setWidthFull();
        raw.addClassName("people-raw-input");
        raw.addValueChangeListener(change -> apply.setEnabled(false));
        add(Parts.stack(Parts.notice(Tone.CARE, reason(row.row())), raw, outcome));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(click -> check());
        apply.setEnabled(false);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> apply());
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), check, apply);
    }

    /** Also where the page was closed with the dialog open: a waiting run would be in everybody's way. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        mending.abandon(viewer);
    }

    private String reason(RefusedRow row) {
        return getTranslation("people.refusal." + row.reason()) + " " + Columns.atFault(this, row);
    }

    private void check() {
        outcome.removeAll();
        try {
            mending.check(viewer, raw.getValue());
            outcome.add(Parts.quiet(getTranslation("people.mend.checking")));
            progress();
        } catch (ImportBusyException e) {
            Div notice = Parts.notice(Tone.CARE, getTranslation("people.imports.busy"));
            notice.add(new WayLink(Links.run(e.running().id()), getTranslation("people.imports.busy.open")));
            outcome.add(notice);
        } catch (IllegalArgumentException e) {
            outcome.add(Parts.notice(Tone.BAD, Sentences.of(String.valueOf(e.getMessage()))));
        }
    }

    /** From inside the dialog: polls of the page do not come through while a dialog is in front of it. */
    private void askAgain() {
        getElement()
                .executeJs("return new Promise(done => setTimeout(() => done(true), $0))", POLL_MILLIS)
                .then(Boolean.class, waited -> progress());
    }

    private void progress() {
        ImportRun run = mending.run(viewer);
        if (run == null) {
            return;
        }
        if (run.state() == ImportRun.State.READING || run.state() == ImportRun.State.COMPARING) {
            askAgain();
            return;
        }
        outcome.removeAll();
        if (run.state() != ImportRun.State.WAITING) {
            outcome.add(Parts.notice(Tone.BAD, getTranslation("people.imports.failed", Sentences.of(run.message()))));
        } else if (run.refused() > 0) {
            mending.refusedAgain(viewer).forEach(row -> outcome.add(Parts.notice(Tone.BAD, reason(row))));
        } else {
            ChangeGrid grid = new ChangeGrid(imports, actor, run.id());
            grid.addClassName("people-grid-short");
            outcome.add(Parts.quiet(getTranslation("people.mend.would")), grid);
            apply.setEnabled(true);
        }
    }

    private void apply() {
        ImportRun run = mending.apply(viewer);
        if (run.state() == ImportRun.State.APPLIED) {
            close();
            done.run();
        } else {
            outcome.removeAll();
            outcome.add(Parts.notice(Tone.BAD, getTranslation("people.imports.failed", Sentences.of(run.message()))));
        }
    }
}
