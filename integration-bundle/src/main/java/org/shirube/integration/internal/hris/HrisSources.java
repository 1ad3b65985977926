// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What routes and the inbox share: the mappings, and which source is watched where. */
@Component(service = HrisSources.class)
public final class HrisSources {

    private final Path base;
    private final MappingFolder mappings;
    private final Headings headings;
    private final Uploads uploads;
    private final Map<String, Intake> intakes = new ConcurrentHashMap<>();

    @Activate
    public HrisSources(BundleContext context) {
        this(
                folder(context, "karaf.base", "."),
                folder(context, "karaf.etc", "etc"),
                folder(context, "karaf.data", "data"));
    }

    HrisSources(Path base, Path etc, Path data) {
        this.base = base;
        this.mappings = new MappingFolder(etc.resolve("mappings"));
        this.headings = new Headings(data.resolve("shirube").resolve("headings"));
        this.uploads = new Uploads(data.resolve("shirube").resolve("uploads"));
    }

    private static Path folder(BundleContext context, String property, String otherwise) {
        String path = context.getProperty(property);
        return Path.of(path == null ? otherwise : path);
    }

    Path resolve(String folder) {
        return base.resolve(folder);
    }

    MappingFolder mappings() {
        return mappings;
    }

    Headings headings() {
        return headings;
    }

    Uploads uploads() {
        return uploads;
    }

    Optional<Intake> intake(String source) {
        return Optional.ofNullable(intakes.get(source));
    }

    /**
     * @throws IllegalStateException where another configuration watches for the same source
     */
    void add(Intake intake) {
        if (intakes.putIfAbsent(intake.source(), intake) != null) {
            throw new IllegalStateException("two configurations of org.shirube.integration.hris have the mapping "
                    + intake.source() + ": remove one");
        }
    }

    void remove(Intake intake) {
        intakes.remove(intake.source(), intake);
    }
}
