// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.PageQuery;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Who is invited to a side, inviting others, and taking an invitation back. */
final class InvitedPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient Scheme scheme;
    private final Side side;
    private final transient Faces faces;
    private final Said said = new Said();

    InvitedPart(HrTools tools, Scheme scheme, Side side, Faces faces) {
        this.tools = tools;
        this.scheme = scheme;
        this.side = side;
        this.faces = faces;
        getContent().addClassName("mentoring-hr-part");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H3(getTranslation("mentoring.hr.invited.title")), said);
        boolean nobody = tools.schemes()
                .invited(tools.hr(), scheme.id(), side, PageRequest.first(1))
                .items()
                .isEmpty();
        getContent().add(nobody ? Shapes.quiet(getTranslation("mentoring.hr.invited.none")) : grid());
        if (scheme.state() != SchemeState.ENDED) {
            getContent().add(Shapes.quietButton(getTranslation("mentoring.hr.invite"), this::invite));
        }
    }

    private Grid<EmployeeId> grid() {
        Grid<EmployeeId> grid = new Grid<>(30);
        grid.addComponentColumn(this::row).setHeader(getTranslation("mentoring.hr.invited.who"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("mentoring-hr-grid", "mentoring-hr-short");
        grid.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.invited.title"));
        grid.setItems(query -> {
            List<EmployeeId> people = tools.schemes()
                    .invited(tools.hr(), scheme.id(), side, PageQuery.of(query))
                    .items();
            faces.know(people);
            return people.stream();
        });
        return grid;
    }

    private Component row(EmployeeId person) {
        Div row = new Div(faces.of(person));
        row.addClassName("mentoring-hr-row");
        if (scheme.state() != SchemeState.ENDED) {
            row.add(Inputs.small(getTranslation("mentoring.hr.uninvite"), faces.name(person), () -> uninvite(person)));
        }
        return row;
    }

    /** Whoever has joined stays, and the list says so by keeping them. */
    private void uninvite(EmployeeId person) {
        if (said.tried(() -> tools.schemes().uninvite(tools.hr(), scheme.id(), side, Set.of(person)))) {
            show();
            said.well(getTranslation("mentoring.hr.uninvited", faces.name(person)));
        }
    }

    private void invite() {
        new InviteDialog(tools, scheme, side, this::show).open();
    }
}
