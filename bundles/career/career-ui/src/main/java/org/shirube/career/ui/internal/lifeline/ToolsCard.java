// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFiles;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.LookBook;
import org.shirube.career.ui.internal.part.ShareDialog;
import org.shirube.career.ui.internal.part.WhoLooked;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** What can be done with a whole lifeline: share it, bring it in, take it out, see who looked, remove it. */
final class ToolsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final transient Parts parts;
    private final transient Runnable refresh;

    /** What it asks. */
    record Parts(Lifelines lifelines, LifelineFiles files, Shares shares, LookBook looks, Visit visit) {}

    ToolsCard(Parts parts, List<LifelineEvent> events, Runnable refresh) {
        this.parts = parts;
        this.refresh = refresh;
        getContent().addClassName("career-no-print");
        if (!events.isEmpty()) {
            getContent().add(sharing(events), new WhoLooked(parts.looks(), Set.of("lifeline")));
        }
        getContent().add(files(!events.isEmpty()));
        if (!events.isEmpty()) {
            getContent().add(Shapes.quietButton(words.text("forget"), this::askToForget));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.lifeline.tools"));
    }

    private com.vaadin.flow.component.Component sharing(List<LifelineEvent> events) {
        return Shapes.line(
                Shapes.quietButton(
                        words.text("share.all"), () -> share(Scope.all(Scope.Part.LIFELINE), "share.all.what")),
                Shapes.quietButton(
                        words.text("share.span"),
                        () -> new SpanDialog(parts.visit(), parts.shares(), events, this::shared).open()),
                new WayLink(Links.SHARES, getTranslation("career.shares.title")));
    }

    private void share(Scope scope, String what) {
        new ShareDialog(parts.visit(), parts.shares(), scope, words.text(what), this::shared).open();
    }

    private void shared() {
        getUI().ifPresent(ui -> ui.navigate(Links.SHARES));
    }

    private com.vaadin.flow.component.Component files(boolean some) {
        var files = Shapes.line(Shapes.quietButton(
                words.text("import"),
                () -> new ImportDialog(parts.files(), parts.visit().actor(), refresh).open()));
        if (some) {
            files.add(export());
        }
        return files;
    }

    private Anchor export() {
        Actor owner = parts.visit().actor();
        Locale language = getLocale();
        String name = "lifeline-"
                + DateTimeFormatter.BASIC_ISO_DATE.format(parts.visit().today()) + ".csv";
        Anchor anchor = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType("text/csv; charset=UTF-8");
                    event.getOutputStream().write(parts.files().export(owner, language));
                },
                words.text("export"));
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }

    private void askToForget() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.text("forget"));
        dialog.setText(words.text("forget.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(words.text("forget.do"));
        dialog.addConfirmListener(confirmed -> {
            parts.lifelines().forget(parts.visit().actor());
            refresh.run();
        });
        dialog.open();
    }
}
