// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.internal.layout.MainLayout;

/** A screen that is not for this person's roles. */
@ParentLayout(MainLayout.class)
public class DeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(new EmptyState(getTranslation("shell.denied.title"), getTranslation("shell.denied.text"))
                .withAction(
                        getTranslation("shell.home.back"), () -> UI.getCurrent().navigate("")));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.denied.title") + " – Shirube";
    }
}
