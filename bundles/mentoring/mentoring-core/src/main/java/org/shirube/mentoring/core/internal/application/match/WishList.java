// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.List;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.people.api.EmployeeId;

/** Whom somebody named on a side of a scheme, as it is sealed. */
record WishList(List<String> people) {

    static String place(SchemeId scheme, Side side) {
        return "wishes/" + scheme + "/" + side;
    }

    static WishList of(List<EmployeeId> people) {
        return new WishList(people.stream().map(EmployeeId::toString).toList());
    }

    List<EmployeeId> ids() {
        return people.stream().map(EmployeeId::of).toList();
    }
}
