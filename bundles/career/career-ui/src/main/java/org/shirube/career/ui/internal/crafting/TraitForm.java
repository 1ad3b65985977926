// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;

/** Names something that marks oneself. */
final class TraitForm {

    private final CraftingTools tools;
    private final JobFit fit;
    private final @Nullable Trait before;
    private final Runnable changed;

    TraitForm(CraftingTools tools, JobFit fit, @Nullable Trait before, Runnable changed) {
        this.tools = tools;
        this.fit = fit;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        TextField words = Inputs.line(
                where.getTranslation("career.fit.words"), Worksheet.LONGEST, before == null ? "" : before.words());
        RadioButtonGroup<Trait.Strength> strength = new RadioButtonGroup<>(where.getTranslation("career.fit.strength"));
        strength.setItems(Trait.Strength.values());
        strength.setItemLabelGenerator(some -> where.getTranslation("career.fit." + some));
        strength.setValue(before == null ? Trait.Strength.CLEARLY : before.strength());
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.fit.add" : "career.fit.change"),
                        where.getTranslation("career.fit.visible"),
                        changed)
                .with(words, strength);
        if (before != null) {
            dialog.otherwise(where.getTranslation("career.remove"), () -> remove(before));
        }
        dialog.keeping(
                        where.getTranslation("career.keep"),
                        () -> Inputs.isFilled(words) && keep(words.getValue(), strength.getValue()))
                .open();
    }

    private boolean keep(String words, Trait.Strength strength) {
        Trait trait = new Trait(before == null ? tools.newId() : before.id(), words, strength);
        List<Trait> traits = new ArrayList<>(fit.traits());
        traits.replaceAll(some -> some.id().equals(trait.id()) ? trait : some);
        if (before == null) {
            traits.add(trait);
        }
        if (traits.size() > JobFit.MOST_TRAITS) {
            throw new LimitReachedException("crafting.trait", JobFit.MOST_TRAITS);
        }
        save(traits, fit.meanings());
        return true;
    }

    /** What was said of it and tasks goes with it. */
    private void remove(Trait trait) {
        save(
                fit.traits().stream()
                        .filter(some -> !some.id().equals(trait.id()))
                        .toList(),
                fit.meanings().stream()
                        .filter(meaning -> !meaning.trait().equals(trait.id()))
                        .toList());
    }

    private void save(List<Trait> traits, List<TraitAtWork> meanings) {
        tools.crafting.saveFit(tools.visit.actor(), new JobFit(traits, meanings, fit.version()));
    }
}
