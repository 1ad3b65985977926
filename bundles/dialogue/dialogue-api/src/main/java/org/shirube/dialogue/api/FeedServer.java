// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Serves calendars to who knows their secret. Without one the screen for calendar and mail is not there. */
@ConsumerType
public interface FeedServer {

    /**
     * Where a calendar is.
     *
     * @param secret of {@link TalkCalendar#makeFeed}
     * @return the path below the address of the installation, beginning with a slash
     */
    String path(String secret);
}
