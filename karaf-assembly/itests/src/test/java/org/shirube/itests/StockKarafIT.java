// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.shirube.platform.api.module.ModuleOverview;

/** A Karaf as Apache publishes it, into which an administrator installs one module after the other. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class StockKarafIT {

    @Inject
    private FeaturesService features;

    @Configuration
    public Option[] config() {
        return new Option[] {Karaf.stock()};
    }

    @Test
    public void modulesAreInstalledOneByOne() throws Exception {
        features.addRepository(URI.create(
                "mvn:org.shirube/features-shirube/" + System.getProperty("shirube.version") + "/xml/features"));

        install("shirube-base");
        assertFalse(Screens.paths().contains("people"));

        install("shirube-ui");
        Await.until(() -> Http.get("/login").statusCode(), status -> status == 200, this::troubles);
        assertFalse(Screens.paths().contains("people"));

        install("shirube-people");
        Await.until(() -> Screens.paths(), paths -> paths.contains("people"), this::troubles);
        assertFalse("imports need the integration module", Screens.paths().contains("people/imports"));

        assertFalse(Screens.paths().contains("talks"));
        install("shirube-dialogue");
        Await.until(() -> Screens.paths(), paths -> paths.contains("talks"), this::troubles);

        assertFalse(Screens.paths().contains("mentoring"));
        install("shirube-mentoring");
        Await.until(() -> Screens.paths(), paths -> paths.contains("mentoring"), this::troubles);

        install("shirube-integration");
        Await.until(() -> Screens.paths(), paths -> paths.contains("people/imports"), this::troubles);
        assertEquals("", Await.until(this::troubles, String::isEmpty, () -> ""));
    }

    private void install(String feature) throws Exception {
        features.installFeatures(Set.of(feature), EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
    }

    /** The overview is a service of a bundle that is installed during the test, so it cannot be injected. */
    private String troubles() {
        BundleContext context = FrameworkUtil.getBundle(StockKarafIT.class).getBundleContext();
        ServiceReference<ModuleOverview> reference = context.getServiceReference(ModuleOverview.class);
        return reference == null ? "no module overview" : Modules.troubles(context.getService(reference));
    }
}
