// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.ui.CurrentActor;

/** A unit by its name, a few at a time; none is the company. */
final class UnitChoice extends ComboBox<OrganisationUnit> {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDirectory directory;
    private final transient CurrentActor actor;
    private final LocalDate day;

    UnitChoice(
            PeopleDirectory directory,
            CurrentActor actor,
            LocalDate day,
            @Nullable UnitId shown,
            Consumer<@Nullable UnitId> then) {
        this.directory = directory;
        this.actor = actor;
        this.day = day;
        setLabel(getTranslation("dialogue.reality.unit"));
        setPlaceholder(getTranslation("dialogue.reality.company"));
        setClearButtonVisible(true);
        setItemLabelGenerator(OrganisationUnit::name);
        setPageSize(30);
        setItems(this::find);
        if (shown != null) {
            directory.unit(actor.get(), shown, day).ifPresent(this::setValue);
        }
        addValueChangeListener(change ->
                then.accept(change.getValue() == null ? null : change.getValue().id()));
    }

    private Stream<OrganisationUnit> find(Query<OrganisationUnit, String> query) {
        int wanted = query.getOffset() + query.getLimit();
        return directory.findUnits(actor.get(), query.getFilter().orElse(""), day, wanted).stream()
                .skip(query.getOffset());
    }
}
