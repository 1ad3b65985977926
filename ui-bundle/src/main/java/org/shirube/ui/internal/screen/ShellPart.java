// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** A component of the shell itself that asks for services: made like a screen, and in no menu. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ShellPart {

    /** Prefix of the service properties. */
    String PREFIX_ = "shirube.part.";

    /** Its route outside the layout; empty for none. */
    String path() default "";
}
