// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.WrappingKey;
import org.shirube.platform.core.internal.persistence.KeyFolder;

/** The wrapping keys in the configured folder. Another node may have put one there at any moment. */
@Component(service = WrappingKeys.class, configurationPid = SealConfiguration.PID)
@Designate(ocd = SealConfiguration.class)
public final class WrappingKeys {

    private final KeyFolder folder;
    private volatile KeyRing known = new KeyRing(List.of());

    @Activate
    public WrappingKeys(BundleContext context, SealConfiguration configuration) {
        this(new KeyFolder(folder(context, configuration)));
    }

    /** Without a container around it. */
    public WrappingKeys(KeyFolder folder) {
        this.folder = folder;
    }

    private static Path folder(BundleContext context, SealConfiguration configuration) {
        if (!configuration.keysFolder().isBlank()) {
            return Path.of(configuration.keysFolder().strip());
        }
        String etc = context.getProperty("karaf.etc");
        return Path.of(etc == null ? "etc" : etc, "keys");
    }

    Path path() {
        return folder.path();
    }

    /** What lies in the folder now. */
    KeyRing read() {
        known = folder.read();
        return known;
    }

    /** A key by its id; the folder is looked into where it is not known. */
    Optional<WrappingKey> find(String id) {
        return known.find(id).or(() -> read().find(id));
    }

    /** Makes the key that wraps from now on; used keys are older, also those that are missing. */
    WrappingKey make(Set<String> used) {
        WrappingKey made = folder.make(used);
        read();
        return made;
    }
}
