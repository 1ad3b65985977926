// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.core.internal.application.PeopleImportService;
import org.shirube.people.core.internal.persistence.PeopleSchema;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.testing.TestDatabase;

@DisplayName("F126: exports that others wrote go into the real directory, where they are at hand beside the repository")
class RealDirectoryTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final Path EXAMPLES = Path.of("src/main/examples/mappings");
    private static final Actor ROUTE = Actor.system("people.in");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path base;

    @TestFactory
    Stream<DynamicTest> exports() {
        if (!Files.isDirectory(DATA)) {
            return Stream.of(DynamicTest.dynamicTest("nothing to read: there is no " + DATA, () -> assertThat(DATA)
                    .doesNotExist()));
        }
        return Stream.of(Dialect.values())
                .flatMap(dialect -> Stream.of(
                        test("employees-sample", dialect, people -> twice(people, "employees-sample", 10_000, 9)),
                        test("oracle-hr", dialect, people -> twice(people, "oracle-hr", 107, 27))));
    }

    private static DynamicTest test(String name, Dialect dialect, Consumer<PeopleImport> check) {
        return DynamicTest.dynamicTest(name + " on " + dialect, () -> {
            try (TestDatabase database = TestDatabase.fresh(dialect)) {
                PersistenceUnit unit = database.open(new PeopleSchema());
                Unheard unheard = new Unheard();
                check.accept(new PeopleImportService(database.transactions(), unit, unheard, unheard, CLOCK));
            }
        });
    }

    private void twice(PeopleImport people, String name, long persons, long units) {
        ImportRun first = deliver(people, name);
        assertThat(first.state()).as(first.message()).isEqualTo(State.APPLIED);
        assertThat(first.refused()).isZero();
        assertThat(first.people()).isEqualTo(new Counts(persons, 0, 0, 0));
        assertThat(first.units()).isEqualTo(new Counts(units, 0, 0, 0));

        ImportRun second = deliver(people, name);
        assertThat(second.state()).as(second.message()).isEqualTo(State.APPLIED);
        assertThat(second.refused()).isZero();
        assertThat(second.people()).isEqualTo(new Counts(0, 0, 0, persons));
        assertThat(second.units()).isEqualTo(new Counts(0, 0, 0, units));
    }

    private ImportRun deliver(PeopleImport people, String name) {
        try {
            Mapping mapping = MappingParser.parse(name, Files.readString(EXAMPLES.resolve(name + ".yaml")));
            HrisSources sources = new HrisSources(base, base.resolve("etc"), base.resolve("data"));
            Runs runs = new Runs(people, CLOCK, sources.headings());
            Delivery delivery = Delivery.of(mapping, files(mapping, DATA.resolve(name)));
            try (OpenDelivery open = runs.open(delivery, Limits.DEFAULT)) {
                ImportRun run = runs.compare(ROUTE, open, delivery.fingerprint(Limits.DEFAULT), 5, id -> {});
                return people.apply(ROUTE, run.id(), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> files(Mapping mapping, Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> mapping.fileOf(file.getFileName().toString()).isPresent())
                    .forEach(file -> files.put(file.getFileName().toString(), file));
        }
        return files;
    }
}
