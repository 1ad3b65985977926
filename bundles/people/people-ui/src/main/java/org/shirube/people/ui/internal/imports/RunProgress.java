// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.ui.internal.part.Parts;

/** How far a run is. How far it has to go is not known before the file has ended, so there is no share. */
final class RunProgress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RunProgress(ImportRun run) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Paragraph sentence = new Paragraph(sentence(run));
        sentence.getElement().setAttribute("role", "status");
        getContent().addClassNames("people-stack", "people-progress");
        getContent().add(sentence, bar, Parts.quiet(getTranslation("people.imports.progress.leave")));
    }

    private String sentence(ImportRun run) {
        return switch (run.state()) {
            case READING -> getTranslation("people.imports.progress.reading", run.rows(), run.refused());
            case COMPARING -> getTranslation("people.imports.progress.comparing", run.rows());
            case WAITING, APPLYING, APPLIED, DISCARDED, FAILED -> getTranslation("people.imports.progress.applying");
        };
    }
}
