// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The screens that are there at this moment. */
final class Screens {

    private Screens() {}

    static Set<String> paths() {
        BundleContext context = FrameworkUtil.getBundle(Screens.class).getBundleContext();
        Set<String> paths = new TreeSet<>();
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(shirube.screen.path=*)");
            for (ServiceReference<?> screen : found == null ? new ServiceReference<?>[0] : found) {
                paths.add((String) screen.getProperty("shirube.screen.path"));
            }
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
        return paths;
    }
}
