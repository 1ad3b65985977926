// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** The page around the application: push by long polling (proven in this container), our style sheet, our mark. */
@Push(transport = Transport.LONG_POLLING)
public class PageFrame implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
