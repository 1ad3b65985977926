// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Wording;

/** What people are called and where they work; a screen asks once for each, however often it shows them. */
public final class Faces {

    private static final int MOST = 1_000;
    private static final Face NOBODY = new Face(new PersonName("", "", null, null, null, null), null);

    private final HrTools tools;
    private final Locale locale;
    private final Map<EmployeeId, Face> known = new LinkedHashMap<>();

    private record Face(PersonName name, @Nullable String unit) {}

    public Faces(HrTools tools, Locale locale) {
        this.tools = tools;
        this.locale = locale;
    }

    /** Looks up together those who are not known yet; a list does so before it shows its rows. */
    public void know(Collection<EmployeeId> people) {
        if (known.size() > MOST) {
            known.clear();
        }
        List<EmployeeId> asked = people.stream()
                .filter(person -> !known.containsKey(person))
                .distinct()
                .limit(PageRequest.MAX_LIMIT)
                .toList();
        if (!asked.isEmpty()) {
            asked.forEach(person -> known.put(person, NOBODY));
            tools.directory()
                    .summaries(tools.hr(), asked, tools.visit().today())
                    .forEach(found -> known.put(found.id(), new Face(found.name(), found.unitName())));
        }
    }

    /** The name; a dash for somebody the directory no longer knows. */
    public String name(EmployeeId person) {
        String name = Wording.name(face(person).name(), locale);
        return name.isEmpty() ? "–" : name;
    }

    /** The name with the unit below it. */
    public Div of(EmployeeId person) {
        Face face = face(person);
        Div words = new Div(new Span(name(person)));
        words.addClassName("mentoring-hr-words");
        String unit = face.unit();
        if (unit != null) {
            Span below = new Span(unit);
            below.addClassName("sh-quiet");
            words.add(below);
        }
        Div whole = new Div(new PersonAvatar(face.name(), person), words);
        whole.addClassName("mentoring-hr-face");
        return whole;
    }

    private Face face(EmployeeId person) {
        Face face = known.get(person);
        return face == null ? look(person) : face;
    }

    private Face look(EmployeeId person) {
        know(List.of(person));
        return known.getOrDefault(person, NOBODY);
    }
}
