// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.shirube.platform.api.module.ModuleOverview;
import org.shirube.platform.api.module.ModuleState;
import org.shirube.platform.api.module.ModuleState.Condition;

/** Reads the framework and the component runtime; keeps nothing, so what it says is of the moment. */
@Component
public final class ModuleOverviewService implements ModuleOverview {

    private static final String OURS = "org.shirube.";

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    @Activate
    public ModuleOverviewService(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    @Override
    public List<ModuleState> modules() {
        List<Bundle> ours = Arrays.stream(context.getBundles())
                .filter(bundle -> name(bundle).startsWith(OURS))
                .sorted(Comparator.comparing(ModuleOverviewService::name))
                .toList();
        Providers providers = new Providers(runtime.getComponentDescriptionDTOs(ours.toArray(Bundle[]::new)));
        return ours.stream().map(bundle -> state(bundle, providers)).toList();
    }

    private ModuleState state(Bundle bundle, Providers providers) {
        String name = name(bundle).substring(OURS.length());
        String version = bundle.getVersion().toString();
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return new ModuleState(name, version, Condition.READY, List.of());
        }
        return switch (bundle.getState()) {
            case Bundle.ACTIVE, Bundle.STARTING -> started(bundle, name, version, providers);
            case Bundle.INSTALLED -> new ModuleState(
                    name,
                    version,
                    Condition.FAILED,
                    List.of(
                            "cannot be resolved: a package or bundle it needs is not installed (bundle:diag says which)"));
            default -> new ModuleState(name, version, Condition.STOPPED, List.of());
        };
    }

    private ModuleState started(Bundle bundle, String name, String version, Providers providers) {
        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs(bundle);
        ComponentReport report = new ComponentReport(runtime, providers);
        components.forEach(report::add);
        return new ModuleState(name, version, report.condition(), report.sentences());
    }

    private static String name(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name == null ? "" : name;
    }
}
