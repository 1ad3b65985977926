// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import java.time.ZoneId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The time zone of the person who looks, for showing moments. Days of the directory are not moments: they are the
 * company's and have no zone. A service of the shell; only for use on a request thread or inside {@code UI.access}.
 */
@ProviderType
public interface CurrentZone {

    /** The browser's zone; the server's where the browser has not told. */
    ZoneId get();
}
