// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.util.List;
import java.util.stream.Collectors;
import org.shirube.platform.api.module.ModuleOverview;
import org.shirube.platform.api.module.ModuleState;
import org.shirube.platform.api.module.ModuleState.Condition;

/** Reads the module overview of the Karaf under test. */
final class Modules {

    private Modules() {}

    static boolean allReady(ModuleOverview overview) {
        return overview.modules().stream().allMatch(module -> module.condition() == Condition.READY);
    }

    static List<String> names(ModuleOverview overview) {
        return overview.modules().stream().map(ModuleState::name).toList();
    }

    /** Every module that is not ready, with what it waits for. */
    static String troubles(ModuleOverview overview) {
        return overview.modules().stream()
                .filter(module -> module.condition() != Condition.READY)
                .map(module -> module.name() + " " + module.condition() + " " + module.waitsFor())
                .collect(Collectors.joining("; "));
    }
}
