// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.ui.CurrentActor;

/** Finds a unit by its name, a few at a time. */
public final class UnitPicker extends ComboBox<OrganisationUnit> {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDirectory directory;
    private final transient CurrentActor actor;
    private final transient Supplier<LocalDate> asOf;

    public UnitPicker(
            PeopleDirectory directory,
            CurrentActor actor,
            Supplier<LocalDate> asOf,
            Consumer<@Nullable OrganisationUnit> then) {
        this.directory = directory;
        this.actor = actor;
        this.asOf = asOf;
        setLabel(getTranslation("people.unit"));
        setPlaceholder(getTranslation("people.unit.all"));
        setClearButtonVisible(true);
        setItemLabelGenerator(OrganisationUnit::name);
        setPageSize(30);
        setItems(this::find);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                then.accept(change.getValue());
            }
        });
    }

    /** Shows a unit without telling it on; none where it did not exist on the day. */
    public void show(@Nullable UnitId unit) {
        setValue(
                unit == null
                        ? null
                        : directory.unit(actor.get(), unit, asOf.get()).orElse(null));
    }

    private Stream<OrganisationUnit> find(Query<OrganisationUnit, String> query) {
        String text = query.getFilter().orElse("");
        int wanted = query.getOffset() + query.getLimit();
        return directory.findUnits(actor.get(), text, asOf.get(), wanted).stream()
                .skip(query.getOffset());
    }
}
