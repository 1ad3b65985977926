// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.shirube.platform.api.module.ModuleState.Condition;
import org.shirube.platform.core.internal.domain.Waiting;

/** What the components of one module wait for. */
final class ComponentReport {

    private static final String WRAPPER = InvocationTargetException.class.getName();
    private static final Pattern SENTENCE =
            Pattern.compile("^(Caused by: )?(java\\.lang\\.Illegal(State|Argument)Exception: )?");

    private final ServiceComponentRuntime runtime;
    private final Providers providers;
    private final Set<String> sentences = new TreeSet<>();
    private boolean failed;

    ComponentReport(ServiceComponentRuntime runtime, Providers providers) {
        this.runtime = runtime;
        this.providers = providers;
    }

    void add(ComponentDescriptionDTO component) {
        if (runtime.isComponentEnabled(component)) {
            runtime.getComponentConfigurationDTOs(component).forEach(instance -> add(component, instance));
        }
    }

    private void add(ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        switch (instance.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Arrays.stream(instance.unsatisfiedReferences)
                    .forEach(missing -> reference(component, missing));
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> {
                failed = true;
                sentences.add(simple(component) + " failed to start: " + firstLine(instance.failure));
            }
            default -> {
                // Active; or satisfied and waiting to be asked for; or one per configuration, of which there is none:
                // all fine.
            }
        }
    }

    private void reference(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
        for (ReferenceDTO reference : component.references) {
            if (reference.name.equals(missing.name)) {
                sentences.add(Waiting.forService(
                        reference.interfaceName, missing.target, providers.of(reference.interfaceName)));
            }
        }
    }

    /**
     * The first line of what a component threw; the stack is in the log. What its constructor throws comes wrapped by
     * reflection, and where it was thrown for an operator to read, the sentence stands for itself.
     */
    private static String firstLine(@Nullable String failure) {
        return Stream.ofNullable(failure)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("\t") && !line.startsWith(WRAPPER))
                .findFirst()
                .map(line -> SENTENCE.matcher(line).replaceFirst(""))
                .orElse("see the log");
    }

    private static String simple(ComponentDescriptionDTO component) {
        return component.name.substring(component.name.lastIndexOf('.') + 1);
    }

    Condition condition() {
        if (failed) {
            return Condition.FAILED;
        }
        return sentences.isEmpty() ? Condition.READY : Condition.WAITING;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
