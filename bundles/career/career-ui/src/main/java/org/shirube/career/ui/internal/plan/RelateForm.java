// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.ui.internal.direction.DirectionWords;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Relates the plan, or something the person says of themselves, to the company's direction. */
final class RelateForm {

    private final PlanTools tools;
    private final Direction direction;
    private final Plan plan;
    private final Profile profile;
    private final Runnable changed;

    private record Own(Alignment.Kind kind, UUID id, String words) {}

    RelateForm(PlanTools tools, Direction direction, Plan plan, Profile profile, Runnable changed) {
        this.tools = tools;
        this.direction = direction;
        this.plan = plan;
        this.profile = profile;
        this.changed = changed;
    }

    void open(Component where) {
        List<Own> all = own(where);
        ComboBox<Own> mine = new ComboBox<>(where.getTranslation("career.plan.relate.what"));
        mine.setItems(all);
        mine.setItemLabelGenerator(Own::words);
        mine.setValue(all.get(0));
        mine.setErrorMessage(where.getTranslation("shell.form.empty"));
        TextField why = Inputs.line(where.getTranslation("career.plan.relate.why"), Plan.LONGEST, "");
        new FormDialog(
                        where.getTranslation("career.plan.relate"),
                        where.getTranslation("career.plan.direction.visible"),
                        changed)
                .with(
                        Shapes.quiet(DirectionWords.heading(
                                direction, UI.getCurrent().getLocale())),
                        mine,
                        why)
                .keeping(where.getTranslation("career.profile.link.do"), () -> keep(mine, why.getValue()))
                .open();
    }

    private List<Own> own(Component where) {
        List<Own> all = new ArrayList<>();
        all.add(new Own(Alignment.Kind.PLAN, plan.id().value(), plan.target()));
        profile.statements()
                .forEach(statement -> all.add(new Own(
                        Alignment.Kind.STATEMENT,
                        statement.id().value(),
                        where.getTranslation(
                                "career.profile.said",
                                where.getTranslation("career.profile." + statement.field()),
                                statement.words()))));
        return all;
    }

    private boolean keep(ComboBox<Own> mine, String why) {
        mine.setInvalid(mine.isEmpty());
        if (mine.isEmpty()) {
            return false;
        }
        Own own = mine.getValue();
        tools.directions.relate(tools.visit.actor(), direction.id(), own.kind(), own.id(), why);
        return true;
    }
}
