// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.people.api.EmployeeId;

/** Who would go from whom to whom. */
final class ShiftList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    ShiftList(List<MoveCheck.Shift> shifts, Faces faces) {
        addClassNames("sh-plain", "sh-quiet", "mentoring-hr-shifts");
        shifts.stream().limit(SHOWN).forEach(shift -> add(new ListItem(words(shift, faces))));
        if (shifts.size() > SHOWN) {
            add(new ListItem(getTranslation("mentoring.hr.by.shifts.more", shifts.size() - SHOWN)));
        }
    }

    private String words(MoveCheck.Shift shift, Faces faces) {
        return getTranslation(
                "mentoring.hr.by.shift",
                faces.name(shift.seeker()),
                name(shift.from(), faces),
                name(shift.to(), faces));
    }

    private String name(@Nullable EmployeeId person, Faces faces) {
        return person == null ? getTranslation("mentoring.hr.by.shift.nobody") : faces.name(person);
    }
}
