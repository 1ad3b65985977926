// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shirube.people.api.UnitId;

/**
 * Which department each unit belongs to: the unit directly below the company, itself where it is one. Beside the company, or where
 * there is none, a unit at the top is a department.
 */
public final class Departments {

    private final Map<UnitId, UnitId> departments = new HashMap<>();
    private final Map<UnitId, String> names = new HashMap<>();

    /** Adds a unit. */
    public void add(UnitId unit, String name, UnitId department) {
        departments.put(unit, department);
        names.put(unit, name);
    }

    /** The unit itself where nothing is known. */
    public UnitId of(UnitId unit) {
        return departments.getOrDefault(unit, unit);
    }

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    /** Every unit. */
    public Set<UnitId> units() {
        return departments.keySet();
    }
}
