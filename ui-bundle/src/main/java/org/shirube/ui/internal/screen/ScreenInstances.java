// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import java.util.Optional;

/** Instances of screens, made by Declarative Services with everything they ask for. */
public interface ScreenInstances {

    /** A new instance, given back when it is detached; empty for a class that no service offers. */
    <T> Optional<T> create(Class<T> type);
}
