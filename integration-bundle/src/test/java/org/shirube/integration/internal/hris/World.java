// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.InMemoryPeopleImport;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An installation in a folder: etc, data, a watched folder, and a directory in memory. */
final class World {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);

    static final Actor ROUTE = Actor.system("hris.people.in");
    static final String MAPPING =
            """
            source: hris
            complete: true
            files:
              people: {name: "people*.csv"}
              units: {name: "units*.csv"}
            people: {file: people, id: id, name: name, unit: unit, email: email}
            units: {file: units, id: id, name: name}
            """;

    final Path base;
    final InMemoryPeopleImport people = new InMemoryPeopleImport();
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    World(Path base) {
        this.base = base;
        put("etc/mappings/hris.yaml", MAPPING);
    }

    HrisSources sources() {
        return new HrisSources(base, base.resolve("etc"), base.resolve("data"));
    }

    /** An intake as after a start of the process. */
    Intake intake(PeopleImport directory, boolean apply) {
        HrisSources sources = sources();
        Path in = base.resolve("in");
        WatchedFolder folder = new WatchedFolder(in, in.resolve("done"), in.resolve("error"), Duration.ZERO, "", clock);
        Intake intake = new Intake(
                "hris",
                folder,
                sources.mappings(),
                new Runs(directory, clock, sources.headings()),
                new Intake.Manner(ROUTE.login(), Limits.DEFAULT, 50, apply, true));
        intake.prepare();
        return intake;
    }

    /** One look into the folder and all that follows from it. */
    void work(Intake intake) {
        intake.look().forEach(claim -> intake.process(ROUTE, claim));
    }

    void deliver(String people, String units) {
        put("in/units.csv", units);
        put("in/people.csv", people);
    }

    void put(String name, String text) {
        try {
            Path file = base.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder by its path, with the names of claim folders left out. */
    Map<String, String> files(String folder) {
        while (true) {
            try {
                return walk(base.resolve(folder));
            } catch (NoSuchFileException moved) {
                LOG.debug("{} was taken while we looked; we look again", moved.getFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<String, String> walk(Path root) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(
                        root.relativize(file).toString().replaceAll("\\d{8}-\\d{6}-\\d{3}-\\d+/", "*/"),
                        Files.readString(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    /** A configuration with the defaults of the annotation. */
    static HrisConfig config(Map<String, Object> values) {
        return (HrisConfig) Proxy.newProxyInstance(
                World.class.getClassLoader(), new Class<?>[] {HrisConfig.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("annotationType")) {
                        return (Class<? extends Annotation>) HrisConfig.class;
                    }
                    return values.getOrDefault(method.getName(), method.getDefaultValue());
                });
    }
}
