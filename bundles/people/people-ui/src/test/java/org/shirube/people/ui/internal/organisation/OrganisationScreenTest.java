// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.ui.internal.part.Stage;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.component.EmptyState;

@ExtendWith(Stage.class)
class OrganisationScreenTest {

    @Test
    @DisplayName("it opens at the top with the units below")
    void top() {
        assertThat(names(open("")))
                .startsWith("見本工業株式会社")
                .contains("営業本部", "管理本部", "購買本部")
                .doesNotContain("法人営業課");
    }

    @Test
    @DisplayName("as of last year a renamed unit has its old name and a closed one is there")
    void asOf() {
        assertThat(names(open("asOf=2025-03-01"))).contains("電算本部", "新規事業準備室").doesNotContain("情報システム本部");
    }

    @Test
    @DisplayName("the tree is a view of its own, kept in the address")
    void tree() {
        assertThat(_find(open("view=tree"), UnitTree.class)).hasSize(1);
    }

    @Test
    @DisplayName("a unit that does not exist on the day leads to the top")
    void unknown() {
        assertThat(_find(open("unit=00000000-0000-0000-0000-000000000000"), EmptyState.class))
                .hasSize(1);
    }

    private static List<String> names(OrganisationScreen screen) {
        return _find(screen, UnitCard.class).stream()
                .map(card -> _find(card, Anchor.class).get(0).getText())
                .toList();
    }

    private static OrganisationScreen open(String query) {
        InMemoryPeopleDirectory directory = Stage.directory();
        OrganisationScreen screen =
                new OrganisationScreen(directory, () -> Stage.actor("member", Role.MEMBER), Stage.CLOCK);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.fromString(query));
        return screen;
    }
}
