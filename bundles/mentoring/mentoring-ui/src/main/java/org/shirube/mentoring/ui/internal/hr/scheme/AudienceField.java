// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.ui.internal.hr.part.Explained;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.people.api.OrganisationUnit;

/** Who may be on a side: everybody, those of some units, or those who are invited. */
final class AudienceField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final Explained<Audience.Who> who;
    private final MultiSelectComboBox<OrganisationUnit> units = new MultiSelectComboBox<>();

    AudienceField(HrTools tools, String label, Audience before) {
        this.tools = tools;
        addClassName("mentoring-hr-audience");
        who = new Explained<>("mentoring.hr.audience", before.who(), Audience.Who.values());
        who.setLabel(label);
        units.setLabel(getTranslation("mentoring.hr.audience.units"));
        units.setHelperText(getTranslation("mentoring.hr.audience.units.help"));
        units.setItemLabelGenerator(OrganisationUnit::name);
        units.setPageSize(30);
        units.setItems(this::find);
        units.setValue(before.units().stream()
                .flatMap(unit ->
                        tools.directory().unit(tools.hr(), unit, tools.visit().today()).stream())
                .collect(Collectors.toSet()));
        units.addClassName("sh-grow");
        units.setVisible(before.who() == Audience.Who.UNITS);
        who.addValueChangeListener(change -> units.setVisible(change.getValue() == Audience.Who.UNITS));
        add(who, units);
    }

    private Stream<OrganisationUnit> find(Query<OrganisationUnit, String> query) {
        int wanted = query.getOffset() + query.getLimit();
        List<OrganisationUnit> found = tools.directory()
                .findUnits(
                        tools.hr(), query.getFilter().orElse(""), tools.visit().today(), wanted);
        return found.stream().skip(query.getOffset());
    }

    /** Whether units are named where units are meant; else the field says so. */
    boolean isFine() {
        int named = units.getValue().size();
        boolean fine = who.getValue() != Audience.Who.UNITS || named > 0 && named <= Audience.MOST_UNITS;
        units.setErrorMessage(getTranslation("mentoring.hr.audience.units.none", Audience.MOST_UNITS));
        units.setInvalid(!fine);
        return fine;
    }

    Audience audience() {
        return switch (who.getValue()) {
            case EVERYBODY -> Audience.EVERYBODY;
            case INVITED -> Audience.INVITED;
            case UNITS -> Audience.of(
                    units.getValue().stream().map(OrganisationUnit::id).collect(Collectors.toSet()));
        };
    }
}
