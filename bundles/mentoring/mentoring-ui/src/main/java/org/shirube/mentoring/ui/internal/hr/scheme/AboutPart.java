// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** What it is called and what it is for. */
final class AboutPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final TextField title;
    private final TextArea about;

    AboutPart(SchemePlan plan) {
        title = Inputs.line(getTranslation("mentoring.hr.form.title"), SchemePlan.MAX_TITLE, plan.title());
        title.setRequiredIndicatorVisible(true);
        about = Inputs.text(getTranslation("mentoring.hr.form.about"), SchemePlan.MAX_ABOUT, plan.about());
        about.setHelperText(getTranslation("mentoring.hr.form.about.help"));
        getContent().add(new VisibilityLine(getTranslation("mentoring.hr.visible.all")), Shapes.stack(title, about));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.form.what"));
    }

    boolean isFine() {
        return Inputs.isFilled(title);
    }

    String title() {
        return title.getValue();
    }

    String words() {
        return about.getValue();
    }
}
