// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;

/** Writes down what is asked for outside, and where one found it. */
final class MarketForm {

    private final PlanTools tools;
    private final Plan plan;
    private final @Nullable MarketNote before;
    private final Runnable changed;

    MarketForm(PlanTools tools, Plan plan, @Nullable MarketNote before, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        URI known = before == null ? null : before.source();
        TextField words = Inputs.line(
                where.getTranslation("career.plan.market.words"), Plan.LONGEST, before == null ? "" : before.words());
        TextField source = Inputs.line(
                where.getTranslation("career.plan.market.address"),
                Plan.LONGEST_ADDRESS,
                known == null ? "" : known.toString());
        source.setHelperText(where.getTranslation("career.plan.market.address.help"));
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.plan.market.add" : "career.plan.market.change"),
                        where.getTranslation("career.plan.form.visible"),
                        changed)
                .with(words, source);
        if (before != null) {
            dialog.otherwise(
                    where.getTranslation("career.remove"),
                    () -> tools.save(plan.withMarket(PlanTools.without(plan.market(), before.id(), MarketNote::id))));
        }
        dialog.keeping(where.getTranslation("career.keep"), () -> Inputs.isFilled(words) && keep(words, source))
                .open();
    }

    private boolean keep(TextField words, TextField source) {
        Optional<MarketNote> note = note(words.getValue(), source.getValue().strip());
        source.setErrorMessage(source.getTranslation("career.plan.market.address.bad"));
        source.setInvalid(note.isEmpty());
        note.ifPresent(some -> tools.save(plan.withMarket(PlanTools.with(plan.market(), some, MarketNote::id))));
        return note.isPresent();
    }

    /** Empty where the address is none. */
    private Optional<MarketNote> note(String words, String address) {
        try {
            return Optional.of(new MarketNote(
                    before == null ? tools.newId() : before.id(),
                    words,
                    address.isEmpty() ? null : URI.create(address),
                    before == null ? tools.visit.today() : before.seen()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
