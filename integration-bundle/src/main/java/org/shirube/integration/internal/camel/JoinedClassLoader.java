// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Camel sees of the world: its own bundle first, for its service files, then ours. */
final class JoinedClassLoader extends ClassLoader {

    private final List<ClassLoader> loaders;

    JoinedClassLoader(ClassLoader first, ClassLoader second) {
        super(null);
        this.loaders = List.of(first, second);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return loaders.stream()
                .map(loader -> loader.getResource(name))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> all = new ArrayList<>();
        for (ClassLoader loader : loaders) {
            Collections.list(loader.getResources(name)).stream()
                    .filter(url -> !all.contains(url))
                    .forEach(all::add);
        }
        return Collections.enumeration(all);
    }
}
