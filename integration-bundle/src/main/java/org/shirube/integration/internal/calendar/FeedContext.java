// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** A servlet context of its own for calendars: it needs no shell, no session and no sign-in. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = FeedContext.NAME, path = FeedContext.PATH)
public final class FeedContext extends ServletContextHelper {

    static final String NAME = "shirube-calendar";
    static final String PATH = "/calendar";
}
