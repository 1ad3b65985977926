// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.persistence.SchemaModule;

/** The tables of mentoring. */
@Component
public final class MentoringSchema implements SchemaModule {

    /** The unit's name, as a service filter. */
    public static final String UNIT = "(shirube.unit=mentoring)";

    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "V001__schemes.sql",
                "V002__requests.sql",
                "V003__match.sql",
                "V004__network.sql",
                "V005__certificate.sql",
                "V006__mails.sql");
    }
}
