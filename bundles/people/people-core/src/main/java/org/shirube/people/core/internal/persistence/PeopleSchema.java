// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.persistence.SchemaModule;

/** The directory's schema. */
@Component
public final class PeopleSchema implements SchemaModule {

    /** Its name. */
    public static final String NAME = "people";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> migrations() {
        return List.of("V001__people.sql", "V002__search.sql");
    }
}
