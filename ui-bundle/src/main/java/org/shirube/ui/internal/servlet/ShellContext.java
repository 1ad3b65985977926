// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/**
 * The servlet context of the shell. It answers the MIME type of a file, without which a browser refuses our scripts, and
 * opens nothing of the bundle but the folder of public files.
 */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = ShellContext.NAME, path = "/")
public class ShellContext extends ServletContextHelper {

    static final String NAME = "shirube";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

    private static final String PUBLIC = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "html", "text/html;charset=utf-8",
            "ico", "image/x-icon",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8",
            "woff2", "font/woff2");

    private final Bundle bundle;

    /** Answers from the bundle that uses the context, so that a module can bring public files of its own. */
    @Activate
    public ShellContext(ComponentContext context) {
        super(context.getUsingBundle());
        this.bundle = context.getUsingBundle();
    }

    @Override
    public @Nullable URL getResource(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        boolean open = path.startsWith(PUBLIC) && !path.endsWith("/") && !path.contains("..");
        return open ? bundle.getEntry(path) : null;
    }

    @Override
    public @Nullable String getMimeType(String name) {
        String plain = name.endsWith(".br") ? name.substring(0, name.length() - 3) : name;
        String extension = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.get(extension);
    }
}
