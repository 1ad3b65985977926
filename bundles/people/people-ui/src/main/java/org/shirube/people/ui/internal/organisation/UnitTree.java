// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Narrow;
import org.shirube.people.ui.internal.part.PersonLabel;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.component.WayLink;

/** All units as a tree; a level is read when it is opened. */
final class UnitTree extends TreeGrid<OrganisationUnit> {

    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate linked;

    UnitTree(PeopleDirectory directory, CurrentActor actor, LocalDate asOf, @Nullable LocalDate linked) {
        this.linked = linked;
        addComponentHierarchyColumn(unit -> new WayLink(Links.unit(unit.id(), linked), unit.name()))
                .setHeader(getTranslation("people.unit"))
                .setFlexGrow(3);
        Column<OrganisationUnit> head = addComponentColumn(this::head)
                .setHeader(getTranslation("people.organisation.head"))
                .setFlexGrow(2);
        Column<OrganisationUnit> count = addColumn(OrganisationUnit::headcount)
                .setHeader(getTranslation("people.organisation.headcount"))
                .setWidth("8rem")
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> List.of(head, count).forEach(column -> column.setVisible(!narrow)));
        setDataProvider(new Units(directory, actor, asOf));
        expand(directory.unitsBelow(actor.get(), null, asOf));
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("people.organisation.title"));
        addClassNames("people-grid");
    }

    private Component head(OrganisationUnit unit) {
        ManagerRef head = unit.head();
        return head == null ? new Span("–") : new PersonLabel(head.id(), head.name(), linked, null);
    }

    private static final class Units extends AbstractBackEndHierarchicalDataProvider<OrganisationUnit, Void> {

        private static final long serialVersionUID = 1L;

        private final transient PeopleDirectory directory;
        private final transient CurrentActor actor;
        private final LocalDate asOf;

        Units(PeopleDirectory directory, CurrentActor actor, LocalDate asOf) {
            this.directory = directory;
            this.actor = actor;
            this.asOf = asOf;
        }

        @Override
        public Object getId(OrganisationUnit unit) {
            return unit.id();
        }

        @Override
        public boolean hasChildren(OrganisationUnit unit) {
            return unit.children();
        }

        @Override
        public int getChildCount(HierarchicalQuery<OrganisationUnit, Void> query) {
            return below(query).size();
        }

        @Override
        protected Stream<OrganisationUnit> fetchChildrenFromBackEnd(HierarchicalQuery<OrganisationUnit, Void> query) {
            return below(query).stream().skip(query.getOffset()).limit(query.getLimit());
        }

        private List<OrganisationUnit> below(HierarchicalQuery<OrganisationUnit, Void> query) {
            return directory.unitsBelow(
                    actor.get(),
                    query.getParentOptional().map(OrganisationUnit::id).orElse(null),
                    asOf);
        }
    }
}
