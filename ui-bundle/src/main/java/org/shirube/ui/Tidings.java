// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings news to pages. Vaadin lets whoever calls {@code access} do the work of the page it is called for, where that page rests
 * at the moment; so somebody who writes would wait until everybody else's page is up to date. A service of the shell, for any
 * thread.
 */
@ProviderType
public interface Tidings {

    /** Lets a page do something, soon and on another thread. A page that is gone does nothing. */
    void to(UI ui, Command work);
}
