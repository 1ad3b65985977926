// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.shirube.ui.internal.screen.ScreenRegistry;
import org.shirube.ui.internal.view.DeniedView;
import org.shirube.ui.internal.view.FailureView;
import org.shirube.ui.internal.view.NotFoundView;

/**
 * Vaadin's servlet, started by hand: in OSGi nobody scans the class path, so the look-up, the page's frame and the route
 * registry are handed over before Vaadin starts.
 */
@Component(service = Servlet.class, scope = ServiceScope.PROTOTYPE, property = ShellServlet.POLL)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(ShellContext.SELECT)
public class ShellServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    /**
     * Milliseconds after which a waiting page is answered and asks again. Whatever stands between (our own connector and most
     * proxies: 60 seconds) would cut a longer silence off, and a page that is cut off can miss what is sent just then.
     */
    static final String POLL = "servlet.init.pushLongPollingSuspendTimeout=25000";

    private final transient ScreenRegistry screens;
    private final transient ShellParts parts;

    @Activate
    public ShellServlet(@Reference ScreenRegistry screens, @Reference ShellParts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ClassLoader before = enter();
        try {
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            context.setAttribute(Lookup.class, ShellLookup.create(context, parts));
            AppShellRegistry.getInstance(context).setShell(PageFrame.class);
            super.init(config);
            ApplicationRouteRegistry routes = ApplicationRouteRegistry.getInstance(context);
            routes.setErrorNavigationTargets(Set.of(NotFoundView.class, DeniedView.class, FailureView.class));
            screens.open(RouteConfiguration.forRegistry(routes));
        } finally {
            leave(before);
        }
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        ClassLoader before = enter();
        try {
            super.service(request, response);
        } finally {
            leave(before);
        }
    }

    @Override
    public void destroy() {
        ClassLoader before = enter();
        try {
            screens.close();
            super.destroy();
        } finally {
            leave(before);
        }
    }

    private static ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ShellServlet.class.getClassLoader());
        return before;
    }

    private static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }
}
