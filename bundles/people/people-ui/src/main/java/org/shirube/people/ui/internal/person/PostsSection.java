// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.Post;
import org.shirube.people.api.UnitId;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.Pills;
import org.shirube.ui.component.WayLink;

/** The posts of a person with the way down to each unit. */
final class PostsSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PostsSection(List<Post> posts, Function<UnitId, List<OrganisationUnit>> path, @Nullable LocalDate asOf) {
        UnorderedList list = new UnorderedList();
        list.addClassName("people-list");
        posts.forEach(post -> list.add(item(post, path.apply(post.unit()), asOf)));
        getContent()
                .add(Parts.section(
                        getTranslation("people.person.posts"),
                        posts.isEmpty() ? Parts.quiet(getTranslation("people.person.posts.none")) : list));
    }

    private ListItem item(Post post, List<OrganisationUnit> path, @Nullable LocalDate asOf) {
        Div way = new Div();
        way.addClassName("people-path");
        for (OrganisationUnit unit : path) {
            if (way.getElement().getChildCount() > 0) {
                way.add(Parts.aside("›"));
            }
            way.add(new WayLink(Links.unit(unit.id(), asOf), unit.name()));
        }
        Span position = new Span(post.position() == null ? getTranslation("people.position.none") : post.position());
        ListItem item = new ListItem(way, Parts.row(position));
        if (!post.main()) {
            item.add(Pills.concurrent(this));
        }
        return item;
    }
}
