// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.SchemaModule;

/** The migrations a module declares, read from its own bundle: nothing is searched for, so nothing is found by accident. */
final class ModuleResources implements ResourceProvider {

    private final List<LoadableResource> resources = new ArrayList<>();

    ModuleResources(SchemaModule module, Dialect dialect) {
        for (String file : module.migrations()) {
            resources.add(new SqlFile(file, find(module, dialect, file)));
        }
    }

    private static URL find(SchemaModule module, Dialect dialect, String file) {
        String folder = "db/" + module.name() + "/";
        ClassLoader loader = module.getClass().getClassLoader();
        URL special = loader.getResource(folder + dialect.name().toLowerCase(Locale.ROOT) + "/" + file);
        URL found = special == null ? loader.getResource(folder + file) : special;
        if (found == null) {
            throw new FlywayException("the module declares " + folder + file + ", which is not there");
        }
        return found;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return resources.stream()
                .filter(r -> r.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return resources.stream()
                .filter(r -> r.getFilename().startsWith(prefix))
                .filter(r -> List.of(suffixes).stream().anyMatch(r.getFilename()::endsWith))
                .toList();
    }

    private static final class SqlFile extends LoadableResource {

        private final String name;
        private final URL url;

        SqlFile(String name, URL url) {
            this.name = name;
            this.url = url;
        }

        @Override
        public Reader read() {
            try {
                InputStream stream = url.openStream();
                return new InputStreamReader(stream, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new FlywayException("cannot read " + name, e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
