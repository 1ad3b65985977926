// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.WrappingKey;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Tells of the keys and rotates them. */
@Component
public final class SealKeysService implements SealKeys {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final AuditTrail audit;
    private final WrappingKeys keys;
    private final SealKeyStore store;

    @Activate
    public SealKeysService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated,
            @Reference AuditTrail audit,
            @Reference WrappingKeys keys) {
        this.transactions = transactions;
        this.audit = audit;
        this.keys = keys;
        this.store = new SealKeyStore(transactions);
    }

    @Override
    public Status status(Actor actor) {
        actor.require("looking at the keys of seals", Role.OPERATOR);
        SortedMap<String, Long> uses = store.uses();
        KeyRing ring = keys.read();
        String newest = ring.newest().map(WrappingKey::id).orElse("");
        TreeSet<String> ids = new TreeSet<>(uses.keySet());
        ids.addAll(ring.ids());
        List<KeyUse> found = ids.stream()
                .map(id -> new KeyUse(id, ring.find(id).isPresent(), id.equals(newest), uses.getOrDefault(id, 0L)))
                .toList();
        return new Status(keys.path(), found, store.destroyed());
    }

    /** In the trail it stands twice, so that one that was killed shows: begun and not done. */
    @Override
    public Rotated rotate(Actor actor) {
        actor.require("rotating the keys of seals", Role.OPERATOR);
        audit.record(actor, "seal.rotation-begun", SealsService.INSTALLATION, "");
        WrappingKey next = keys.make(store.uses().keySet());
        Rotation rotation = new Rotation(transactions, store, keys, next, BATCH);
        rotation.run();
        Rotated done = new Rotated(keys.path(), rotation.target(), rotation.rewrapped(), rotation.left());
        audit.record(
                actor,
                "seal.rotated",
                SealsService.INSTALLATION,
                done.key() + ", rewrapped " + done.rewrapped() + ", left " + done.left());
        return done;
    }
}
