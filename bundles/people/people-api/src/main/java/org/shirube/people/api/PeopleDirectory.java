// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * Read access to people and units, as of a day. Any signed-in actor may read names, posts and reporting lines. The
 * status, the external id and the history of another person need
 * {@link org.shirube.platform.api.actor.Role#HR_ADMIN}; to others everybody who has not left is shown as
 * {@link EmploymentStatus#ACTIVE}, and those who left are not shown. Opening another person's history is audited.
 */
@ProviderType
public interface PeopleDirectory {

    /** People by reading, then by name. */
    Page<EmployeeSummary> search(Actor actor, EmployeeQuery query, PageRequest page);

    /** How many people the query finds. */
    long count(Actor actor, EmployeeQuery query);

    /**
     * Everybody who has not left, with the unit of the main post, for what goes through the whole company: each step costs the
     * same, however far it has come. In an order of the database's own.
     *
     * @param after the last person of the step before, or null to begin
     * @param limit 1 to {@value PageRequest#MAX_LIMIT}
     * @return fewer than the limit at the end
     */
    List<MainPost> mainPosts(Actor actor, LocalDate asOf, @Nullable EmployeeId after, int limit);

    /**
     * Hands on {@link #mainPosts} to the last, in steps of {@value PageRequest#MAX_LIMIT}.
     *
     * @param goOn asked before each step
     * @return whether it came to the end
     */
    default boolean eachMainPost(Actor actor, LocalDate asOf, BooleanSupplier goOn, Consumer<List<MainPost>> step) {
        List<MainPost> posts = List.of();
        do {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            EmployeeId last =
                    posts.isEmpty() ? null : posts.get(posts.size() - 1).person();
            posts = mainPosts(actor, asOf, last, PageRequest.MAX_LIMIT);
            step.accept(posts);
        } while (posts.size() == PageRequest.MAX_LIMIT);
        return true;
    }

    /**
     * Where some people stand who have not left, in no order: for what looks at many people at once.
     *
     * @param people at most {@value PageRequest#MAX_LIMIT}
     * @throws IllegalArgumentException where there are more
     */
    List<Standing> standings(Actor actor, Collection<EmployeeId> people, LocalDate asOf);

    /**
     * Some people as a list shows them, in no order: for a list whose people are known already. Whoever {@link #employee} would not
     * find is left out.
     *
     * @param people at most {@value PageRequest#MAX_LIMIT}
     * @throws IllegalArgumentException where there are more
     */
    List<EmployeeSummary> summaries(Actor actor, Collection<EmployeeId> people, LocalDate asOf);

    /** A person; empty where nobody with this id was known on the day. */
    Optional<Employee> employee(Actor actor, EmployeeId id, LocalDate asOf);

    /**
     * All that was ever true of a person, newest first.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless it is the actor, or the actor is an HR administrator
     */
    List<Employee> history(Actor actor, EmployeeId id);

    /** The people who report to a person, explicitly or as head of their unit, by reading. */
    Page<EmployeeSummary> reports(Actor actor, EmployeeId manager, LocalDate asOf, PageRequest page);

    /** A unit; empty where it was not known on the day. */
    Optional<OrganisationUnit> unit(Actor actor, UnitId id, LocalDate asOf);

    /**
     * The units directly below one, by external id; at most 1,000.
     *
     * @param parent null for the units at the top
     */
    List<OrganisationUnit> unitsBelow(Actor actor, @Nullable UnitId parent, LocalDate asOf);

    /** Units whose name contains the text, by external id; at most {@code limit}. */
    List<OrganisationUnit> findUnits(Actor actor, String text, LocalDate asOf, int limit);

    /** From the top unit down to this one. */
    List<OrganisationUnit> path(Actor actor, UnitId id, LocalDate asOf);
}
