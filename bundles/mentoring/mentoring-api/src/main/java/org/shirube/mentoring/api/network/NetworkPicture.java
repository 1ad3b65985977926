// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.network;

import java.time.LocalDate;
import java.util.List;
import org.shirube.people.api.UnitId;

/**
 * The net between departments: the units directly below the company.
 *
 * @param drawn the day
 * @param departments those with an edge
 * @param edges between two departments
 * @param withheld whether there are more edges, of too few people to tell of
 */
public record NetworkPicture(LocalDate drawn, List<Department> departments, List<Edge> edges, boolean withheld) {

    public NetworkPicture {
        departments = List.copyOf(departments);
        edges = List.copyOf(edges);
    }

    /** A department. */
    public record Department(UnitId unit, String name) {}

    /**
     * Pairs across.
     *
     * @param pairs how many go on, at least {@value org.shirube.platform.api.figures.Suppression#LEAST}, of at least as many people
     *     on either side
     */
    public record Edge(UnitId one, UnitId other, int pairs) {}
}
