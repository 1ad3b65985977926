// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.shirube.platform.api.module.ModuleState;
import org.shirube.platform.api.module.ModuleState.Condition;

class ModuleOverviewServiceTest {

    private final List<Bundle> bundles = new ArrayList<>();
    private final List<ComponentDescriptionDTO> components = new ArrayList<>();
    private final Map<ComponentDescriptionDTO, ComponentConfigurationDTO> instances = new HashMap<>();

    @Test
    @DisplayName("our bundles are listed by name, and nobody else's")
    void ours() {
        bundle("org.shirube.people.core", Bundle.ACTIVE);
        bundle("org.apache.karaf.shell.core", Bundle.ACTIVE);
        bundle("org.shirube.integration", Bundle.STARTING);
        assertThat(modules()).extracting(ModuleState::name).containsExactly("integration", "people.core");
        assertThat(modules()).allMatch(module -> module.condition() == Condition.READY);
        assertThat(modules()).extracting(ModuleState::version).containsOnly("1.2.3");
    }

    @Test
    @DisplayName("a module that lacks a service says which, and which module would bring it")
    void waits() {
        bundle("org.shirube.people.core", Bundle.ACTIVE);
        bundle("org.shirube.people.ui", Bundle.ACTIVE);
        component(
                "org.shirube.people.core",
                "Directory",
                ComponentConfigurationDTO.ACTIVE,
                "org.shirube.people.api.PeopleDirectory");
        ComponentDescriptionDTO screen =
                component("org.shirube.people.ui", "Screen", ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        lacks(screen, "org.shirube.people.api.PeopleDirectory");
        ModuleState waiting = state("people.ui");
        assertThat(waiting.condition()).isEqualTo(Condition.WAITING);
        assertThat(waiting.waitsFor())
                .singleElement()
                .asString()
                .contains("PeopleDirectory")
                .contains("people.core");
        assertThat(state("people.core").condition()).isEqualTo(Condition.READY);
    }

    @Test
    @DisplayName("a component that could not start makes its module failed, in one line without a stack")
    void failed() {
        bundle("org.shirube.people.core", Bundle.ACTIVE);
        ComponentDescriptionDTO broken =
                component("org.shirube.people.core", "org.shirube.Broken", ComponentConfigurationDTO.FAILED_ACTIVATION);
        instances.get(broken).failure = "java.io.IOException: disk full\n\tat a.b.C";
        ModuleState state = state("people.core");
        assertThat(state.condition()).isEqualTo(Condition.FAILED);
        assertThat(state.waitsFor()).containsExactly("Broken failed to start: java.io.IOException: disk full");
    }

    @Test
    @DisplayName("what a constructor threw for an operator is shown as it was written")
    void failedConstructor() {
        bundle("org.shirube.people.core", Bundle.ACTIVE);
        ComponentDescriptionDTO broken =
                component("org.shirube.people.core", "org.shirube.Broken", ComponentConfigurationDTO.FAILED_ACTIVATION);
        ComponentConfigurationDTO instance = instances.get(broken);
        instance.failure = "java.lang.reflect.InvocationTargetException\n\tat a.b.C\n"
                + "Caused by: java.lang.IllegalStateException: The key is missing: put it back\n\tat a.b.D";
        assertThat(state("people.core").waitsFor())
                .containsExactly("Broken failed to start: The key is missing: put it back");
        instance.failure = "java.lang.reflect.InvocationTargetException";
        assertThat(state("people.core").waitsFor()).containsExactly("Broken failed to start: see the log");
    }

    @Test
    @DisplayName("a bundle that cannot be resolved has failed, one that was stopped is stopped, a fragment is ready")
    void bundleStates() {
        bundle("org.shirube.broken", Bundle.INSTALLED);
        bundle("org.shirube.stopped", Bundle.RESOLVED);
        bundle("org.shirube.fragment", Bundle.RESOLVED, "Fragment-Host", "org.shirube.ui");
        assertThat(state("broken").condition()).isEqualTo(Condition.FAILED);
        assertThat(state("broken").waitsFor()).singleElement().asString().contains("bundle:diag");
        assertThat(state("stopped").condition()).isEqualTo(Condition.STOPPED);
        assertThat(state("fragment").condition()).isEqualTo(Condition.READY);
    }

    private List<ModuleState> modules() {
        return new ModuleOverviewService(context(), runtime()).modules();
    }

    private ModuleState state(String name) {
        return modules().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void bundle(String name, int state, String... headers) {
        Dictionary<String, String> manifest = new Hashtable<>();
        for (int i = 0; i < headers.length; i += 2) {
            manifest.put(headers[i], headers[i + 1]);
        }
        bundles.add(fake(
                Bundle.class,
                Map.of(
                        "getSymbolicName", any -> name,
                        "getVersion", any -> Version.parseVersion("1.2.3"),
                        "getHeaders", any -> manifest,
                        "getState", any -> state)));
    }

    private ComponentDescriptionDTO component(String bundle, String name, int state, String... services) {
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.name = name;
        component.bundle = new BundleDTO();
        component.bundle.symbolicName = bundle;
        component.serviceInterfaces = services;
        component.references = new ReferenceDTO[0];
        ComponentConfigurationDTO instance = new ComponentConfigurationDTO();
        instance.state = state;
        instance.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
        components.add(component);
        instances.put(component, instance);
        return component;
    }

    private void lacks(ComponentDescriptionDTO component, String service) {
        ReferenceDTO reference = new ReferenceDTO();
        reference.name = "it";
        reference.interfaceName = service;
        component.references = new ReferenceDTO[] {reference};
        UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
        missing.name = "it";
        instances.get(component).unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {missing};
    }

    private BundleContext context() {
        return fake(BundleContext.class, Map.of("getBundles", any -> bundles.toArray(Bundle[]::new)));
    }

    private ServiceComponentRuntime runtime() {
        return fake(
                ServiceComponentRuntime.class,
                Map.of(
                        "getComponentDescriptionDTOs", asked -> of((Bundle[]) asked[0]),
                        "isComponentEnabled", any -> true,
                        "getComponentConfigurationDTOs", asked -> List.of(instances.get(asked[0]))));
    }

    private Collection<ComponentDescriptionDTO> of(Bundle... asked) {
        List<String> names = Arrays.stream(asked).map(Bundle::getSymbolicName).toList();
        return components.stream()
                .filter(component -> names.contains(component.bundle.symbolicName))
                .toList();
    }

    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> methods) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Function<Object[], Object> answer = methods.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.toString());
            }
            return answer.apply(given);
        }));
    }
}
