// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.UI;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.step.InMemorySteps;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.RoleTalks;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopDesk;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopLead;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.career.api.workshop.Workshops;
import org.shirube.career.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;

/** Services that answer what a test says and nothing else, and remember what was asked of them. */
final class Hall {

    static final WorkshopId ID = new WorkshopId(new UUID(5, 5));

    final InMemorySteps steps = new InMemorySteps(Guest.clock());
    final List<String> asked = new ArrayList<>();
    private final Map<String, Function<List<Object>, @Nullable Object>> answers = new HashMap<>();

    /** What a method of any service answers; one that has no answer fails the test. */
    void answer(String method, Function<List<Object>, @Nullable Object> answer) {
        answers.put(method, answer);
    }

    Services services(EmployeeId who) {
        return new Services(
                answering(Workshops.class),
                answering(WorkshopLead.class),
                answering(WorkshopDesk.class),
                answering(Sheets.class),
                answering(RoleTalks.class),
                steps,
                new InMemoryShares(Guest.clock()),
                answering(PeopleDirectory.class),
                Guest.visit(who),
                UI::access);
    }

    private <T> T answering(Class<T> type) {
        Object made =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Function<List<Object>, @Nullable Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new AssertionError("nobody expected " + type.getSimpleName() + "." + method.getName());
                    }
                    List<Object> values = arguments == null ? List.of() : Arrays.asList(arguments);
                    asked.add(method.getName() + (values.isEmpty() ? "" : values.subList(1, values.size())));
                    return answer.apply(values);
                });
        return type.cast(made);
    }

    static Workshop workshop(Workshop.State state) {
        WorkshopPlan plan = new WorkshopPlan(
                "キャリアを言葉にする", Guest.NOW, WorkshopPlan.USUAL, "大会議室", 60, 5, Set.of(), Set.of(Guest.KEN));
        return new Workshop(ID, plan, state, 2);
    }

    static WorkshopRoom room(Workshop.State state, @Nullable Course course, boolean leads, boolean joined) {
        List<EmployeeId> members = joined ? List.of(Guest.AOI, Guest.KEN) : List.of();
        return new WorkshopRoom(workshop(state), course, leads, joined, joined ? 3 : 0, members, List.of());
    }

    static Sheet sheet(Map<SheetField, String> texts) {
        return new Sheet(
                new UUID(6, 6),
                Guest.AOI,
                ID,
                "キャリアを言葉にする",
                Guest.visit(Guest.AOI).today(),
                texts,
                Set.of(1));
    }
}
