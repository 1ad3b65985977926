// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.PageQuery;
import org.shirube.ui.component.Shapes;

/** Who has joined on a side, with how many places are taken; loaded as they come into sight. */
final class JoinedPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Faces faces;

    JoinedPart(HrTools tools, Scheme scheme, Side side, Faces faces) {
        this.faces = faces;
        getContent().addClassName("mentoring-hr-part");
        getContent().add(new H3(getTranslation("mentoring.hr.joined.title")));
        int joined = side == Side.SEEKER ? scheme.seekers() : scheme.offerers();
        if (joined == 0) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.hr.joined.none")));
            return;
        }
        Grid<Seat> grid = new Grid<>(30);
        grid.addComponentColumn(this::row).setHeader(getTranslation("mentoring.hr.joined.count", joined));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("mentoring-hr-grid", "mentoring-hr-short");
        grid.getElement().setAttribute("aria-label", getTranslation("mentoring.hr.joined.title"));
        grid.setItems(query -> {
            List<Seat> seats = tools.schemes()
                    .seats(tools.hr(), scheme.id(), side, PageQuery.of(query))
                    .items();
            faces.know(seats.stream().map(Seat::person).toList());
            return seats.stream();
        });
        getContent().add(grid);
    }

    private Component row(Seat seat) {
        Span places = new Span(getTranslation("mentoring.hr.joined.places", seat.taken(), seat.capacity()));
        places.addClassName("sh-quiet");
        Div row = new Div(faces.of(seat.person()), places);
        row.addClassName("mentoring-hr-row");
        return row;
    }
}
