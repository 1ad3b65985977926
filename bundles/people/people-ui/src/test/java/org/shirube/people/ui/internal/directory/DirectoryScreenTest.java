// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.ui.internal.part.Stage;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.component.EmptyState;

@ExtendWith(Stage.class)
class DirectoryScreenTest {

    @Test
    @DisplayName("it opens with everybody who is employed and says how many in a sentence")
    void everybody() {
        DirectoryScreen screen = open(Role.HR_ADMIN, "");
        assertThat(_get(screen, Paragraph.class, spec -> spec.withText("2026年11月21日現在、300人が在籍しています。")))
                .isNotNull();
        assertThat(_size(_get(screen, PeopleGrid.class))).isEqualTo(300);
    }

    @Test
    @DisplayName("the address says what is searched for: hiragana finds kanji")
    void searched() {
        DirectoryScreen screen = open(Role.MEMBER, "q=" + "たかはし");
        PeopleGrid grid = _get(screen, PeopleGrid.class);
        assertThat(_size(grid)).isPositive().isLessThan(40);
        EmployeeSummary first = _get(grid, 0);
        assertThat(first.name().familyKana()).isEqualTo("タカハシ");
    }

    @Test
    @DisplayName("only an administrator may filter by status, which others cannot know")
    void statusFilter() {
        assertThat(_find(open(Role.HR_ADMIN, ""), Select.class)).hasSize(1);
        assertThat(_find(open(Role.MEMBER, ""), Select.class)).isEmpty();
    }

    @Test
    @DisplayName("where nobody is found it says what else can be tried")
    void nobody() {
        DirectoryScreen screen = open(Role.MEMBER, "q=xyzxyz");
        assertThat(_find(screen, EmptyState.class)).hasSize(1);
        assertThat(_find(screen, PeopleGrid.class)).isEmpty();
    }

    private static DirectoryScreen open(Role role, String query) {
        DirectoryScreen screen = new DirectoryScreen(Stage.directory(), () -> Stage.actor("hr", role), Stage.CLOCK);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.fromString(query));
        return screen;
    }
}
