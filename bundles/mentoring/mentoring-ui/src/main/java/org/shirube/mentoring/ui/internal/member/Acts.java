// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.ui.internal.part.Refusals;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** Does what a button says and tells what came of it, at a place that stays while the rest of the page is made anew. */
final class Acts extends Div {

    private static final long serialVersionUID = 1L;

    /** As long as it takes until everything that follows from an act of one's own is done. */
    private static final long MOMENT_NANOS = Duration.ofSeconds(5).toNanos();

    private final transient Runnable refresh;
    private long shown = System.nanoTime() - MOMENT_NANOS;

    /** @param refresh makes the page anew */
    Acts(Runnable refresh) {
        this.refresh = refresh;
        addClassName("mentoring-said");
    }

    /**
     * Does something.
     *
     * @param done key of what to say when it went well
     */
    void run(Runnable act, String done) {
        try {
            act.run();
        } catch (MentoringRefusedException e) {
            show(Refusals.notice(this, e));
            refresh.run();
            return;
        }
        done(done);
    }

    /** Says that something was done, and makes the page anew. */
    void done(String key) {
        show(new Notice(Tone.GOOD, getTranslation(key)));
        refresh.run();
    }

    /** Says that the page has followed what others did. What was done here stands for a moment, and may be out of date then. */
    void followed() {
        if (System.nanoTime() - shown < MOMENT_NANOS) {
            return;
        }
        Span said = new Span(getTranslation("mentoring.followed"));
        said.addClassName("sh-quiet");
        said.getElement().setAttribute("role", "status");
        removeAll();
        add(said);
    }

    /** For a dialog: what to do once it has kept something. */
    Runnable kept(String key) {
        return () -> done(key);
    }

    private void show(Notice notice) {
        shown = System.nanoTime();
        removeAll();
        add(notice);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
