// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class NetCountTest {

    private static EmployeeId person(int number) {
        return new EmployeeId(new UUID(1, number));
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(2, number));
    }

    @Test
    @DisplayName("F59: many pairs of one mentor tell of one mentor, and are not told")
    void popular() {
        NetCount count = new NetCount();
        for (int i = 0; i < 20; i++) {
            count.pair(person(i), unit(1), person(100), unit(2));
        }
        assertThat(count.edges()).isEmpty();
        assertThat(count.withheld()).isTrue();
    }

    @Test
    @DisplayName("F60: pairs within a department, or of somebody without one, are no edges")
    void within() {
        NetCount count = new NetCount();
        count.pair(person(1), unit(1), person(2), unit(1));
        count.pair(person(1), unit(1), person(2), null);
        assertThat(count.withheld()).isFalse();
    }

    @Test
    @DisplayName("F59: whatever is shown, adding and subtracting finds nobody or five")
    void shares() {
        Property.forAll(500, NetCountTest::drawn, count -> {
            int people = 0;
            int with = 0;
            int allPeople = 0;
            int allWith = 0;
            for (NetCount.Share share : count.shares()) {
                assertThat(share.withPartner()).isGreaterThanOrEqualTo(5);
                assertThat(share.people() - share.withPartner()).isGreaterThanOrEqualTo(5);
                boolean company = share.unit() == null;
                allPeople += company ? share.people() : 0;
                allWith += company ? share.withPartner() : 0;
                people += company ? 0 : share.people();
                with += company ? 0 : share.withPartner();
            }
            int rest = allPeople - people;
            int restWith = allWith - with;
            assertThat(rest == 0 || restWith >= 5 && rest - restWith >= 5).isTrue();
        });
    }

    private static NetCount drawn(Draws draws) {
        NetCount count = new NetCount();
        int next = 0;
        for (int department = 0; department < 4; department++) {
            int size = draws.between(0, 29);
            for (int i = 0; i < size; i++) {
                EmployeeId person = person(next++);
                if (draws.between(0, 1) == 0) {
                    count.partner(person);
                }
                count.person(person, department == 0 ? null : unit(department));
            }
        }
        return count;
    }
}
