// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F126: the whole distribution killed while it works on a watched folder")
class KilledIT {

    private static final Path DATA = Path.of(System.getProperty("java.io.tmpdir"), "shirube-killed");

    @Test
    @DisplayName("F126: on the embedded database")
    void embedded() {
        killed("");
    }

    @Test
    @DisplayName("F126: on PostgreSQL, with an address as ./run takes it")
    void postgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            killed(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    /** Killed while it reads, and as soon as the files are put away: what comes then must find nothing to do again. */
    private static void killed(String database) {
        try (FolderRoute route = new FolderRoute(DATA, database)) {
            route.start();
            route.deliver(0);
            Await.until(route::begun, begun -> begun, () -> "nothing is read");
            route.kill();
            route.start();
            Await.until(route::done, done -> done == 1, () -> "the files are not applied after the first kill");
            route.kill();
            route.start();
            route.deliver(1);
            Await.until(route::done, done -> done == 2, () -> "the files are not applied after the second kill");
            assertThat(route.left()).isZero();
            route.stop();
            assertOnce(route);
        }
    }

    private static void assertOnce(FolderRoute route) {
        assertThat(route.count("select count(*) from people.import_run where state = 'APPLIED'"))
                .isEqualTo(2);
        assertThat(route.count("select count(distinct external_id) from people.employee_period"))
                .isEqualTo(FolderRoute.PEOPLE);
        assertThat(route.count("select count(*) from people.employee_period where grade = 'G1'"))
                .isEqualTo(FolderRoute.CHANGED);
        assertThat(route.count("select count(*) from people.import_change where kind = 'CHANGED'"))
                .isEqualTo(FolderRoute.CHANGED);
        assertThat(route.count("select count(*) from people.unit_period")).isEqualTo(FolderRoute.UNITS);
        assertThat(route.count("select count(*) from platform.audit_entry where action = 'people.import.applied'"))
                .isEqualTo(2);
        assertThat(route.count("select count(*) from platform.ledger where kind = 'people.import.applied'"))
                .isEqualTo(2);
    }
}
