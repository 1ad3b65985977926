// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.module;

import java.util.List;

/**
 * How a module does.
 *
 * @param name its bundle's symbolic name without {@code org.shirube.}, for example {@code people.core}
 * @param version its bundle's version
 * @param condition whether it works
 * @param waitsFor what is missing, one sentence each, for an operator; empty where it is ready
 */
public record ModuleState(String name, String version, Condition condition, List<String> waitsFor) {

    /** Whether a module works. */
    public enum Condition {
        /** Started, and every component that should run does. */
        READY,
        /** Started, and a component waits for something. */
        WAITING,
        /** A component failed to start, or the bundle could not be resolved. */
        FAILED,
        /** Installed and not started. */
        STOPPED
    }

    public ModuleState {
        waitsFor = List.copyOf(waitsFor);
    }
}
