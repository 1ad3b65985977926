// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.imports.ImportInbox;
import org.shirube.platform.api.module.ModuleOverview;

/** Our distribution, as it is unpacked: it starts by itself, and modules come and go while it runs. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class DistributionIT {

    @Inject
    private FeaturesService features;

    @Inject
    private ModuleOverview modules;

    @Inject
    private PeopleDirectory directory;

    @Inject
    private ImportInbox inbox;

    @Configuration
    public Option[] config() {
        return new Option[] {Karaf.distribution()};
    }

    @Test
    public void everyModuleIsReadyAndTheSignInPageAnswers() throws Exception {
        Await.until(() -> Modules.allReady(modules), ready -> ready, () -> Modules.troubles(modules));
        assertTrue(Modules.names(modules)
                .containsAll(List.of("platform.core", "people.core", "people.ui", "ui", "integration")));
        assertEquals(
                200,
                Await.until(() -> Http.get("/login").statusCode(), status -> status == 200, () -> "")
                        .intValue());
    }

    @Test
    public void theScreensOfAModuleGoAndComeWithIt() throws Exception {
        Await.until(() -> Screens.paths(), paths -> paths.contains("people"), () -> Modules.troubles(modules));
        features.uninstallFeature("shirube-integration");
        Await.until(() -> Screens.paths(), paths -> !paths.contains("routes"), () -> Screens.paths()
                .toString());
        Await.until(() -> Screens.paths(), paths -> paths.contains("people"), () -> Modules.troubles(modules));
        features.installFeature("shirube-integration");
        Await.until(() -> Screens.paths(), paths -> paths.contains("routes"), () -> Modules.troubles(modules));
    }
}
