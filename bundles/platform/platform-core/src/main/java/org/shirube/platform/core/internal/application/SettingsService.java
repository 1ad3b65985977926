// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.core.internal.domain.Words;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.core.internal.persistence.SettingStore;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Small settings; those of an account belong to nobody else. */
@Component
public final class SettingsService implements Settings {

    /** No account has the nil id: it is the installation's. */
    private static final UUID INSTALLATION = Actor.SYSTEM_ID;

    private final Transactions transactions;
    private final AuditTrail audit;
    private final SettingStore store;

    @Activate
    public SettingsService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit unit,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.audit = audit;
        this.store = new SettingStore(unit);
    }

    @Override
    public Optional<String> ofActor(Actor actor, String key) {
        return actor.id().equals(INSTALLATION) ? Optional.empty() : store.find(actor.id(), key);
    }

    @Override
    public void setForActor(Actor actor, String key, String value) {
        if (actor.id().equals(INSTALLATION)) {
            throw new AccessDeniedException("keeping settings of its own without an account");
        }
        store.put(actor.id(), key(key), value(value));
    }

    @Override
    public Optional<String> ofInstallation(String key) {
        return store.find(INSTALLATION, key);
    }

    @Override
    public void setForInstallation(Actor actor, String key, String value) {
        actor.require("changing a setting of the installation", Role.HR_ADMIN, Role.OPERATOR);
        transactions.run(c -> {
            store.put(INSTALLATION, key(key), value(value));
            audit.record(actor, "setting.changed", new Subject("installation", INSTALLATION), key);
        });
    }

    private static String key(String key) {
        return Words.dotted("the key of a setting", key, 100);
    }

    private static String value(String value) {
        return Words.atMost("the value of a setting", value, 2_000);
    }
}
