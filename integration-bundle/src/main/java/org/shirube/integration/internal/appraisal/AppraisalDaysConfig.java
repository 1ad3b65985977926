// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.appraisal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the days of appraisal come from: {@code etc/org.shirube.integration.appraisal.cfg}. */
@ObjectClassDefinition(
        name = "Shirube appraisal days",
        description =
                "Takes files with the days on which people are appraised, so that no 1on1 is put on them. A file holds"
                        + " all days that are ahead and replaces the one before.")
public @interface AppraisalDaysConfig {

    /** The watched folder. */
    @AttributeDefinition(
            description =
                    "Folder where files named appraisal-days*.csv arrive. Relative to the installation. Taken files go to"
                            + " done in it, files that cannot be used and lists of refused rows to error. Created where it does not"
                            + " exist.")
    String folder();

    /** How often the folder is looked at. */
    @AttributeDefinition(description = "Seconds between two looks into the folder.", required = false)
    int pollSeconds() default 60;

    /** When a file counts as complete. */
    @AttributeDefinition(
            description = "A file is taken when it has not changed for this many seconds.",
            required = false)
    int stableSeconds() default 10;

    /** The column of the person. */
    @AttributeDefinition(
            description = "Heading of the column with the person's id, the same as in the personnel export.",
            required = false)
    String personColumn() default "external_id";

    /** The column of the day. */
    @AttributeDefinition(
            description = "Heading of the column with the day: 2026-11-25, 2026/11/25, 2026年11月25日 or R8.11.25.",
            required = false)
    String dayColumn() default "date";
}
