// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Pills;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** What came, when, from whom, and where it stands. */
final class RunHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RunHead(ImportRun run, ZoneId zone) {
        String started = Wording.moment(run.startedAt(), zone, getLocale());
        String effective = Wording.day(run.effective(), getLocale());
        getContent().addClassName("people-stack");
        getContent()
                .add(
                        Parts.row(new H2(run.source()), Pills.of(this, run.state())),
                        Parts.quiet(getTranslation("people.imports.run.about", started, run.startedBy(), effective)),
                        new DeliveryLine(run));
        if (run.state() == ImportRun.State.FAILED) {
            getContent()
                    .add(Parts.notice(Tone.BAD, getTranslation("people.imports.unusable"))
                            .withText(sentence(run))
                            .withText(getTranslation("people.imports.unusable.kept")));
        }
    }

    private String sentence(ImportRun run) {
        return run.message().isEmpty() ? getTranslation("people.imports.failed.unknown") : Sentences.of(run.message());
    }
}
