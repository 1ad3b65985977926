// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shirube.people.sample.SampleCompany;

/** {@code etc/org.shirube.sample.cfg}. */
@ObjectClassDefinition(
        name = "Sample company",
        description = "An invented company for a demo. It is loaded once, and only into an empty directory.")
public @interface SampleConfiguration {

    /** The PID. */
    String PID = "org.shirube.sample";

    @AttributeDefinition(description = "Whether the company is loaded and the demo accounts are opened.")
    boolean enabled() default true;

    @AttributeDefinition(
            description = "People employed today. Those who left come on top.",
            min = "" + SampleCompany.MIN_SIZE,
            max = "" + SampleCompany.MAX_SIZE)
    int size() default 300;

    @AttributeDefinition(
            description =
                    "How many people beside those get a demo account as well, with their personnel number as its name.",
            min = "0",
            max = "1000")
    int accounts() default 0;

    @AttributeDefinition(description = "Another number gives another company; the same number gives the same.")
    long seed() default 1;
}
