// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.camel.RouteKeeper.Added;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes that integrators drop into a folder as YAML. A file that changed is loaded again; one that is gone takes its
 * routes along; one with a mistake is reported and keeps the routes it had before.
 */
final class YamlRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(YamlRoutes.class);
    private static final long MAX_BYTES = 1 << 20;

    private final Path folder;
    private final DefaultCamelContext context;
    private final RouteKeeper keeper;
    private final Map<String, Loaded> files = new ConcurrentSkipListMap<>();

    /**
     * A file as it is loaded.
     *
     * @param problem what is wrong with it as it is now, or null
     */
    private record Loaded(String stamp, Added added, @Nullable String problem) {}

    YamlRoutes(Path folder, DefaultCamelContext context, RouteKeeper keeper) {
        this.folder = folder;
        this.context = context;
        this.keeper = keeper;
    }

    /** What is wrong, by file name; files without a mistake are not in it. */
    Map<String, String> problems() {
        Map<String, String> problems = new TreeMap<>();
        files.forEach((name, loaded) -> {
            if (loaded.problem() != null) {
                problems.put(name, loaded.problem());
            }
        });
        return problems;
    }

    /** Compares the folder with what is loaded. */
    synchronized void look() {
        Set<String> present = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
                for (Path file : all) {
                    present.add(file.getFileName().toString());
                    look(file);
                }
            } catch (IOException e) {
                LOG.warn("The folder {} cannot be read: {}", folder, e.toString());
                return;
            }
        }
        for (String name : Set.copyOf(files.keySet())) {
            if (!present.contains(name)) {
                forget(name);
            }
        }
    }

    private void look(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stamp = Files.size(file) + " " + Files.getLastModifiedTime(file);
        Loaded before = files.get(name);
        if (before == null || !before.stamp().equals(stamp)) {
            load(name, file, stamp, before == null ? Added.NOTHING : before.added());
        }
    }

    private void load(String name, Path file, String stamp, Added before) {
        Added now = before;
        try {
            RoutesBuilder builder = parse(name, file);
            keeper.remove(before);
            now = Added.NOTHING;
            now = keeper.add(builder);
            files.put(name, new Loaded(stamp, now, null));
            LOG.info("Routes of {} are loaded: {}", name, now.routes());
        } catch (Exception e) {
            String problem = String.valueOf(e.getMessage());
            files.put(name, new Loaded(stamp, now, problem));
            LOG.warn("Routes of {} are not loaded: {}", name, problem);
        }
    }

    private RoutesBuilder parse(String name, Path file) throws Exception {
        if (Files.size(file) > MAX_BYTES) {
            throw new IllegalArgumentException("larger than one megabyte");
        }
        String text = Files.readString(file);
        RoutesBuilder[] found = new RoutesBuilder[1];
        keeper.inContext(() -> {
            for (RoutesBuilder builder :
                    PluginHelper.getRoutesLoader(context).findRoutesBuilders(ResourceHelper.fromString(name, text))) {
                found[0] = builder;
            }
            if (found[0] instanceof RouteBuilder routes) {
                // Reads the file: mistakes show before the old routes are gone.
                routes.configureRoutes(context);
            }
        });
        if (found[0] == null) {
            throw new IllegalArgumentException("no routes in it");
        }
        return found[0];
    }

    private void forget(String name) {
        Loaded gone = files.remove(name);
        if (gone != null) {
            keeper.remove(gone.added());
            LOG.info("Routes of {} are gone: {}", name, gone.added().routes());
        }
    }
}
