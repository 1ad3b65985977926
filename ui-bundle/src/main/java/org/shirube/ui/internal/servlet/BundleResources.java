// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.di.ResourceProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vaadin's compiled front end, which lies in this bundle. */
public final class BundleResources implements ResourceProvider {

    private static final ClassLoader LOADER = BundleResources.class.getClassLoader();

    @Override
    public @Nullable URL getApplicationResource(String path) {
        return LOADER.getResource(path);
    }

    @Override
    public List<URL> getApplicationResources(String path) throws IOException {
        return Collections.list(LOADER.getResources(path));
    }

    @Override
    public @Nullable URL getClientResource(String path) {
        return getApplicationResource(path);
    }

    @Override
    public InputStream getClientResourceAsStream(String path) throws IOException {
        URL url = getClientResource(path);
        if (url == null) {
            throw new IOException("No such resource: " + path);
        }
        return url.openStream();
    }
}
