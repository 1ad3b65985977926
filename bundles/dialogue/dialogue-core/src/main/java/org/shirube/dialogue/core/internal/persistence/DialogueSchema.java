// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.persistence.SchemaModule;

/** The schema of career 1on1s. */
@Component
public final class DialogueSchema implements SchemaModule {

    /** Which persistence unit a component waits for. */
    public static final String UNIT = "(shirube.unit=dialogue)";

    @Override
    public String name() {
        return "dialogue";
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "V001__dialogue.sql",
                "V002__calendar.sql",
                "V003__hr.sql",
                "V004__years.sql",
                "V005__access.sql",
                "V006__room.sql",
                "V007__near_mails.sql",
                "V008__jobs.sql");
    }
}
