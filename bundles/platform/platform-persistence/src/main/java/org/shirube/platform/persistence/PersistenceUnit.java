// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** A module's open persistence unit, its migrations done. */
@ProviderType
public interface PersistenceUnit {

    /** The service property that names the unit. */
    String NAME_PROPERTY = "shirube.unit";

    /** The name of the unit and of its schema. */
    String name();

    /**
     * Runs work in the thread's transaction, or in a new one that ends with the work. All units and all JDBC work of a
     * transaction share one connection and commit together.
     *
     * @param work gets an entity manager that lives as long as the transaction; must not keep it
     * @return what the work returns
     */
    <T extends @Nullable Object> T call(Function<EntityManager, T> work);

    /** As {@link #call}, for work that has no result. */
    default void run(Consumer<EntityManager> work) {
        this.<Boolean>call(manager -> {
            work.accept(manager);
            return true;
        });
    }
}
