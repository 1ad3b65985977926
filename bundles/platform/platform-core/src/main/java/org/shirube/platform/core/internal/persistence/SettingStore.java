// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.util.Optional;
import java.util.UUID;
import org.shirube.platform.persistence.PersistenceUnit;

/** Settings in the database, by scope and key. */
public final class SettingStore {

    private final PersistenceUnit unit;

    public SettingStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    public Optional<String> find(UUID scope, String key) {
        return unit.call(em -> Optional.ofNullable(em.find(SettingEntity.class, new SettingEntity.Key(scope, key)))
                .map(SettingEntity::value));
    }

    public void put(UUID scope, String key, String value) {
        unit.run(em -> em.merge(new SettingEntity(scope, key, value)));
    }
}
