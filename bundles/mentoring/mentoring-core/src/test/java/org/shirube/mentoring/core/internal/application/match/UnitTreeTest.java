// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.core.internal.application.Company.unitId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.domain.pool.Departments;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.testing.MutableClock;

class UnitTreeTest {

    private static Departments departments(Company company) {
        return new UnitTree(company.directory(), MutableClock.at("2026-04-01T00:00:00Z"))
                .departments(Actor.system("test"));
    }

    private static Company company() {
        return new Company()
                .unit("company", null, null)
                .unit("sales", "company", null)
                .unit("east", "sales", null)
                .unit("plant", "company", null);
    }

    @Test
    @DisplayName("F57: the departments are the units right below the company, with all below them")
    void below_the_company() {
        Departments found = departments(company());
        assertThat(found.of(unitId("east"))).isEqualTo(unitId("sales"));
        assertThat(found.of(unitId("plant"))).isEqualTo(unitId("plant"));
        assertThat(found.of(unitId("company"))).isEqualTo(unitId("company"));
    }

    @Test
    @DisplayName("F57: another unit beside the company is a department, and makes none of the company")
    void beside_the_company() {
        Departments found = departments(company().unit("abroad", null, null));
        assertThat(found.of(unitId("east"))).isEqualTo(unitId("sales"));
        assertThat(found.of(unitId("plant"))).isEqualTo(unitId("plant"));
        assertThat(found.of(unitId("abroad"))).isEqualTo(unitId("abroad"));
    }

    @Test
    @DisplayName("F57: where there is no company above them, the units at the top are the departments")
    void without_a_company() {
        Departments found = departments(new Company()
                .unit("sales", null, null)
                .unit("east", "sales", null)
                .unit("plant", null, null)
                .unit("press", "plant", null));
        assertThat(found.of(unitId("east"))).isEqualTo(unitId("sales"));
        assertThat(found.of(unitId("press"))).isEqualTo(unitId("plant"));
    }
}
