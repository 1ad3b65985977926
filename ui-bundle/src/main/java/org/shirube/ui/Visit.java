// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;

/**
 * Who looks, when and where, and what others are called. A service of the shell that is there while the directory of people
 * is; only for use on a request thread or inside {@code UI.access}.
 */
@ProviderType
public interface Visit {

    /** Who looks. */
    Actor actor();

    /**
     * The employee who looks.
     *
     * @throws java.util.NoSuchElementException where the actor is no employee
     */
    EmployeeId me();

    /** The time zone of the person who looks. */
    ZoneId zone();

    /** This moment. */
    Instant now();

    /** The day it is for the person who looks. */
    LocalDate today();

    /**
     * People of the directory by name, without those who left.
     *
     * @param text a part of a name; what is longer than the directory takes is cut off
     * @param offset how many to leave out
     * @param limit how many at most
     */
    List<EmployeeSummary> colleagues(String text, int offset, int limit);

    /** What a person is called; empty names where the directory does not know them. */
    PersonName name(EmployeeId person);
}
