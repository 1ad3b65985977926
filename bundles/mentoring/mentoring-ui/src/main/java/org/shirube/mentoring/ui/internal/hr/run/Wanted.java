// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.people.api.EmployeeId;

/** Which proposals the address asks for. */
record Wanted(ProposalQuery query) {

    private static final String PERSON = "person";
    private static final String HAND = "hand";
    private static final String CHANGED = "changed";
    private static final String ORDER = "order";

    /** What makes no sense in the address counts as not said. */
    static Wanted of(QueryParameters parameters) {
        EmployeeId person = null;
        ProposalQuery.Order order = ProposalQuery.Order.WEAKEST;
        try {
            person = parameters.getSingleParameter(PERSON).map(EmployeeId::of).orElse(null);
            order = parameters
                    .getSingleParameter(ORDER)
                    .map(ProposalQuery.Order::valueOf)
                    .orElse(order);
        } catch (IllegalArgumentException e) {
            return new Wanted(ProposalQuery.ALL);
        }
        return new Wanted(new ProposalQuery(
                person,
                parameters.getSingleParameter(HAND).isPresent(),
                parameters.getSingleParameter(CHANGED).isPresent(),
                order));
    }

    Wanted person(@Nullable EmployeeId person) {
        return new Wanted(new ProposalQuery(person, query.byHand(), query.changed(), query.order()));
    }

    Wanted byHand(boolean byHand) {
        return new Wanted(new ProposalQuery(query.person(), byHand, query.changed(), query.order()));
    }

    Wanted changed(boolean changed) {
        return new Wanted(new ProposalQuery(query.person(), query.byHand(), changed, query.order()));
    }

    Wanted order(ProposalQuery.Order order) {
        return new Wanted(new ProposalQuery(query.person(), query.byHand(), query.changed(), order));
    }

    /** The same as it stands behind an address; empty for all proposals. */
    String asQuery() {
        Map<String, String> parameters = new HashMap<>();
        EmployeeId person = query.person();
        if (person != null) {
            parameters.put(PERSON, person.toString());
        }
        if (query.byHand()) {
            parameters.put(HAND, "1");
        }
        if (query.changed()) {
            parameters.put(CHANGED, "1");
        }
        if (query.order() != ProposalQuery.Order.WEAKEST) {
            parameters.put(ORDER, query.order().name());
        }
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
