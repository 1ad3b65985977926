// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Component;
import org.shirube.ui.internal.session.Preferences;

/** Completes the first page: language and theme before anything is drawn, our files, and the policy for its scripts. */
@Component(service = VaadinServiceInitListener.class)
public class PageStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String FOLLOW_THE_BROWSER = "if (matchMedia('(prefers-color-scheme: dark)').matches) {"
            + " document.documentElement.setAttribute('theme', 'dark'); }";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageStart::complete);
    }

    private static void complete(IndexHtmlResponse response) {
        Document page = response.getDocument();
        VaadinRequest request = response.getVaadinRequest();
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", Preferences.language(request).code());
            Preferences.theme(request).ifPresent(theme -> html.attr("theme", theme.code()));
        }
        if (Preferences.theme(request).isEmpty()) {
            page.head().appendElement("script").append(FOLLOW_THE_BROWSER);
        }
        PageFiles.link(page.head());
        String nonce = SecurityPolicy.nonce();
        page.getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        response.getVaadinResponse().setHeader(SecurityPolicy.CSP, SecurityPolicy.forPage(nonce));
    }
}
