// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.mentoring.api.InMemoryMentoring;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.testing.MadeUpVisit;
import org.shirube.ui.testing.Seen;

/** HR, a small company of two departments, and its mentoring. */
public final class HrWorld {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<String> SALES = List.of("青井", "石川", "上野", "江口", "大島", "加藤");
    private static final List<String> MAKERS = List.of("木村", "久保", "小林", "佐藤", "清水");

    public final InMemoryMentoring mentoring = new InMemoryMentoring(Guest.clock());
    public final InMemoryPeopleDirectory directory = new InMemoryPeopleDirectory(units(), people());
    public final Actor hr = Guest.actor(Guest.AOI, Role.HR_ADMIN, Role.MEMBER);
    public final HrTools tools = new HrTools(
            mentoring.schemeDesk(),
            mentoring.matching(),
            mentoring.topics(),
            directory,
            new MadeUpVisit(hr, Guest.clock(), directory));

    private static Stream<UnitRow> units() {
        return Stream.of("sales,営業部", "make,開発部").map(unit -> {
            String[] parts = unit.split(",");
            return new UnitRow(new Origin("units.csv", 1), parts[0], null, null, parts[1], null, null);
        });
    }

    private static Stream<PersonRow> people() {
        return Stream.concat(
                SALES.stream().map(name -> PersonRows.person(name, name, "sales", null)),
                MAKERS.stream().map(name -> PersonRows.person(name, name, "make", null)));
    }

    public static EmployeeId who(String name) {
        return new EmployeeId(InMemoryPeopleDirectory.idOf(name));
    }

    public SchemePlan plan(SchemeKind kind) {
        return SchemePlan.usual(kind, "秋の制度", TODAY, TODAY.plusMonths(1));
    }

    public SchemeId draft(SchemeKind kind) {
        return mentoring.schemeDesk().create(hr, plan(kind)).id();
    }

    public SchemeId open(SchemeKind kind) {
        SchemeId id = draft(kind);
        mentoring.schemeDesk().move(hr, id, SchemeState.OPEN);
        return id;
    }

    /** Six look for somebody about their career, two offer to talk about it with two places each, and one about leading. */
    public SchemeId joined() {
        SchemeId id = open(SchemeKind.MENTOR);
        SALES.forEach(name -> join(id, name, Side.SEEKER, List.of("career-path")));
        MAKERS.stream().limit(2).forEach(name -> join(id, name, Side.OFFERER, List.of("career-path")));
        join(id, "小林", Side.OFFERER, List.of("leadership"));
        return id;
    }

    /** The same, at the stage at which pairs are calculated. */
    public SchemeId matching() {
        SchemeId id = joined();
        mentoring.schemeDesk().move(hr, id, SchemeState.MATCHING);
        return id;
    }

    /** Lets somebody join with topics they want to talk about, or offer to. */
    public void join(SchemeId id, String name, Side side, List<String> topics) {
        Actor actor = Guest.actor(who(name));
        List<TopicChoice> chosen =
                topics.stream().map(topic -> new TopicChoice(topic, 2)).toList();
        ProfileDraft empty = ProfileDraft.EMPTY;
        mentoring
                .profiles()
                .save(
                        actor,
                        0,
                        new ProfileDraft(
                                side == Side.OFFERER ? chosen : List.of(),
                                side == Side.SEEKER ? chosen : List.of(),
                                empty.languages(),
                                empty.place(),
                                Set.of(),
                                2,
                                "",
                                List.of()));
        mentoring.schemes().join(actor, id, side, 2);
    }

    /** What the rows of a grid with one column say, the first ones. */
    public static <T> List<String> rows(Grid<T> grid) {
        return items(grid).stream().map(item -> Seen.text(cell(grid, item))).toList();
    }

    /** The first items of a grid. */
    public static <T> List<T> items(Grid<T> grid) {
        return GridKt._fetch(grid, 0, 50);
    }

    /** What stands in the one column of a grid. */
    @SuppressWarnings("unchecked")
    public static <T> Component cell(Grid<T> grid, T item) {
        return ((ComponentRenderer<Component, T>) grid.getColumns().get(0).getRenderer()).createComponent(item);
    }

    /** Says yes to the question that is asked. */
    public static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        dialog.close();
    }

    /** What is asked. */
    public static String question() {
        return _get(ConfirmDialog.class).getElement().getProperty("header")
                + _get(ConfirmDialog.class).getElement().getProperty("message");
    }

    /** Has pairs calculated. */
    public RunId start(SchemeId id) {
        return mentoring.matching().start(hr, id).id();
    }

    /** Somebody as they are found by name. */
    public EmployeeSummary summary(String name) {
        return tools.visit().colleagues(name, 0, 1).get(0);
    }
}
