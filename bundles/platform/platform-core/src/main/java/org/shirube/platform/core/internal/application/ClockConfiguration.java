// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What time it is. In {@code etc/org.shirube.clock.cfg}. */
@ObjectClassDefinition(name = "Shirube clock", description = "The time zone that decides what day it is.")
@interface ClockConfiguration {

    String PID = "org.shirube.clock";

    @AttributeDefinition(
            name = "Time zone",
            description = "For example Asia/Tokyo. Days begin and end in this zone; empty for the system's.")
    String zone() default "";
}
