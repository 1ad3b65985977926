// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the keys are that are not in the database. In {@code etc/org.shirube.seal.cfg}. */
@ObjectClassDefinition(
        name = "Shirube seals",
        description = "Where the keys lie without which nobody reads what people wrote for few to read.")
@interface SealConfiguration {

    String PID = "org.shirube.seal";

    @AttributeDefinition(
            name = "Folder of keys",
            description = "All nodes read the same folder. Back it up apart from the database: whoever has both reads "
                    + "everything, and without it nobody reads anything. Empty for keys below Karaf's etc.")
    String keysFolder() default "";
}
