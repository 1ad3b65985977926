// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.ui.internal.part.Stage;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.component.EmptyState;

@ExtendWith(Stage.class)
class PersonScreenTest {

    private static final Actor HR = Stage.actor("hr", Role.HR_ADMIN);
    private static final Actor MEMBER = Stage.actor("member", Role.MEMBER);
    private static final Actor COLLEAGUE = Stage.actor("counsellor", Role.COUNSELLOR);

    @Test
    @DisplayName("history is for the person and for HR, and for nobody else")
    void history() {
        assertThat(_find(open(HR, Stage.TODAY), HistorySection.class)).hasSize(1);
        assertThat(_find(open(MEMBER, Stage.TODAY), HistorySection.class)).hasSize(1);
        assertThat(_find(open(COLLEAGUE, Stage.TODAY), HistorySection.class)).isEmpty();
    }

    @Test
    @DisplayName("a day before a marriage shows the name of that day")
    void asOf() {
        assertThat(_get(open(HR, Stage.TODAY), H1.class).getText()).isEqualTo("中島 夏美");
        assertThat(_get(open(HR, LocalDate.of(2020, 4, 1)), H1.class).getText()).isEqualTo("千葉 夏美");
    }

    @Test
    @DisplayName("a day before they came says so and leads back to today")
    void unknown() {
        PersonScreen screen = open(HR, LocalDate.of(1980, 1, 1));
        assertThat(_find(screen, EmptyState.class)).hasSize(1);
        assertThat(_find(screen, PersonHead.class)).isEmpty();
    }

    private static PersonScreen open(Actor viewer, LocalDate asOf) {
        PersonScreen screen = new PersonScreen(Stage.directory(), () -> viewer, Stage.CLOCK);
        UI.getCurrent().add(screen);
        screen.show(new EmployeeId(Objects.requireNonNull(MEMBER.employee())), asOf);
        return screen;
    }
}
