// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.persistence.SchemaModule;

/** The tables of the platform itself. */
@Component
public final class PlatformSchema implements SchemaModule {

    /** The unit's name, as a service filter. */
    public static final String UNIT = "(shirube.unit=platform)";

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public List<String> migrations() {
        return List.of("V001__platform.sql", "V002__seals.sql", "V003__grants_received.sql", "V004__mails.sql");
    }
}
