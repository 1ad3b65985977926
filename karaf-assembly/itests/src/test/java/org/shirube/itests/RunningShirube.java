// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The distribution as {@code ./run} starts it, once for all journeys. */
public final class RunningShirube implements BeforeAllCallback {

    /** Where it answers. */
    static final String ADDRESS = "http://127.0.0.1:18282";

    private static final Path ROOT =
            Path.of(System.getProperty("shirube.root")).toAbsolutePath().normalize();
    private static final Path DATA = Path.of(System.getProperty("java.io.tmpdir"), "shirube-journey");

    /** The repository, for the pictures. */
    static Path root() {
        return ROOT;
    }

    /** Everything the installation keeps: database, logs, configuration. */
    static Path data() {
        return DATA;
    }

    /** Puts the Japanese example mapping beside itself, for a source of its own. */
    static void addSource(String name) {
        addSource(name, Pattern.compile("(?!)"));
    }

    /** The same without the second list, so that a row is a whole person. */
    static void addSourceOfOneFile(String name) {
        addSource(name, Pattern.compile("posts|histories"));
    }

    private static void addSource(String name, Pattern left) {
        Path example = ROOT.resolve("integration-bundle/src/main/examples/mappings/hr-ja.yaml");
        try (Stream<String> lines = Files.lines(example)) {
            List<String> mapping = lines.filter(line -> !left.matcher(line).find())
                    .map(line -> line.replace("source: hr-ja", "source: " + name))
                    .toList();
            Files.write(DATA.resolve("etc/mappings/" + name + ".yaml"), mapping);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningShirube.class, key -> start(), AutoCloseable.class);
    }

    /** Starts it on an empty data folder, with more options of {@code ./run}; closing stops it. */
    static AutoCloseable start(String... options) {
        delete(DATA);
        startAgain(options);
        return () -> run("--stop", "--data", DATA.toString());
    }

    /** Starts it on what is there. */
    static void startAgain(String... options) {
        Stream<String> place = Stream.of("--no-build", "--detach", "--port", "18282", "--data", DATA.toString());
        run(Stream.concat(place, Stream.of(options)).toArray(String[]::new));
    }

    /** Ends the one that runs on a data folder without a chance to tidy up. */
    static void kill(Path data) {
        try {
            long pid =
                    Long.parseLong(Files.readString(data.resolve("shirube.pid")).strip());
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what an operator types into Karaf's console. */
    static void console(String line) {
        run("--data", DATA.toString(), "--console", line);
    }

    /** {@code ./run} with these options. */
    static void run(String... options) {
        File log = Path.of("target", "journey-run.log").toFile();
        List<String> command =
                Stream.concat(Stream.of("./run"), Stream.of(options)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed:\n" + Files.readString(log.toPath()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(command + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new IllegalStateException("could not clear " + folder, e);
        }
    }
}
