// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.persistence.SchemaModule;

/** The tables of careers. */
@Component
public final class CareerSchema implements SchemaModule {

    /** The unit's name, as a service filter. */
    public static final String UNIT = "(shirube.unit=career)";

    @Override
    public String name() {
        return "career";
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "V001__stage.sql",
                "V002__jobs.sql",
                "V003__personal_record.sql",
                "V004__direction.sql",
                "V005__step.sql",
                "V006__workshop.sql");
    }
}
