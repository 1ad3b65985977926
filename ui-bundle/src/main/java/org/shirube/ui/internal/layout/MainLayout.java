// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;

/** The frame around every screen. */
public class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;
}
