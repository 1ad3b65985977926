// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.shirube.platform.api.actor.Role;

/**
 * Makes a DS component a screen. The component is of prototype scope, its service is
 * {@code com.vaadin.flow.component.Component}, and it asks for its module's api by constructor injection: while the api
 * is missing the screen is not there.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Screen {

    /** Prefix of the service properties. */
    String PREFIX_ = "shirube.screen.";

    /** The route below the servlet, lower case, without a leading slash; may take parameters as Vaadin writes them. */
    String path();

    /** The key of the title, which is also the label in the menu. */
    String titleKey();

    /** The name of a Vaadin icon, for example {@code users}; empty for a screen that is not in the menu. */
    String icon() default "";

    /** Place in the menu; lower stands higher. */
    int order() default 1000;

    /** Who may open it: an actor with any of these. */
    Role[] roles();
}
