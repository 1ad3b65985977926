// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.Sql;

@ParameterizedClass
@EnumSource(Dialect.class)
class SqlTest {

    private static final Instant MOMENT = Instant.parse("2026-11-21T23:59:59.123456Z");

    @Parameter
    Dialect dialect;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(Databases.fresh(dialect));
        database.open(Databases.BETA);
        database.transactions()
                .run(c -> Sql.run(
                        c,
                        "create table beta.thing (id uuid primary key, number integer not null, bytes "
                                + (dialect == Dialect.H2 ? "varbinary(10)" : "bytea")
                                + ", at timestamp(6) with time zone)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackWhatWentIn() {
        UUID id = UUID.randomUUID();
        database.transactions().run(c -> {
            assertThat(Sql.run(c, "insert into beta.thing values (?, ?, ?, ?)", id, 7, new byte[] {1, 2}, MOMENT))
                    .isOne();
            assertThat(Sql.one(c, "select * from beta.thing", row -> row.getBytes("bytes")))
                    .hasValue(new byte[] {1, 2});
            assertThat(Sql.one(c, "select * from beta.thing", row -> Sql.instant(row, "at")))
                    .hasValue(MOMENT);
            assertThat(Sql.one(c, "select * from beta.thing where number = ?", row -> Sql.uuid(row, "id"), 7))
                    .hasValue(id);
            assertThat(Sql.one(c, "select * from beta.thing where number = ?", row -> Sql.uuid(row, "id"), 8))
                    .isEmpty();
        });
    }

    @Test
    void aMomentAndBytesMayBeMissing() {
        database.transactions().run(c -> {
            Sql.run(c, "insert into beta.thing values (?, ?, ?, ?)", UUID.randomUUID(), 7, null, null);
            assertThat(Sql.rows(c, "select * from beta.thing", row -> Sql.instantOrNull(row, "at")))
                    .containsExactly((Instant) null);
            assertThat(Sql.run(c, "update beta.thing set at = ? where at is null", MOMENT))
                    .isOne();
            assertThat(Sql.rows(c, "select * from beta.thing", row -> Sql.instantOrNull(row, "at")))
                    .containsExactly(MOMENT);
        });
    }

    @Test
    void aBatchIsWholeHoweverManyRowsItHas() {
        for (int size : new int[] {0, 1, 1_000, 2_001}) {
            database.transactions().run(c -> {
                Sql.run(c, "delete from beta.thing");
                Sql.batch(
                        c,
                        "insert into beta.thing (id, number) values (?, ?)",
                        IntStream.range(0, size)
                                .mapToObj(i -> new Object[] {UUID.randomUUID(), i})
                                .toList());
                assertThat(Sql.number(c, "select count(*) from beta.thing")).isEqualTo(size);
            });
        }
    }

    @Test
    void manyIdsGoInAsOneArray() {
        List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        database.transactions().run(c -> {
            for (UUID id : ids) {
                Sql.run(c, "insert into beta.thing (id, number) values (?, 0)", id);
            }
            assertThat(Sql.rows(
                            c,
                            "select t.id from unnest(?) x(id) join beta.thing t on t.id = x.id",
                            row -> Sql.uuid(row, "id"),
                            Set.of(ids.get(2), UUID.randomUUID(), ids.get(0))))
                    .containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        });
    }
}
