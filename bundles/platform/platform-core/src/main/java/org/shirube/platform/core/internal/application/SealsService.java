// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.RecentKeys;
import org.shirube.platform.core.internal.domain.TextSeal;
import org.shirube.platform.core.internal.domain.WrappingKey;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.core.internal.persistence.SealKeyStore.Kept;
import org.shirube.platform.core.internal.persistence.SealKeyStore.Wrapped;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with a key per circle, which lies in the database wrapped by one that does not. Immediate, so that a missing key
 * shows when the installation starts and not when somebody writes.
 *
 * <p>Sealing reads the circle's key from the database each time: nothing is sealed for a circle that is destroyed, or with
 * a key whose creation was rolled back. Opening may take a key that was read up to two seconds ago, on any node.
 */
@Component(immediate = true)
public final class SealsService implements Seals {

    static final Subject INSTALLATION = new Subject("installation", Actor.SYSTEM_ID);

    private static final Logger LOG = LoggerFactory.getLogger(SealsService.class);

    private final Transactions transactions;
    private final Clock clock;
    private final WrappingKeys keys;
    private final SealKeyStore store;
    private final RecentKeys recent;

    @Activate
    public SealsService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit migrated,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference WrappingKeys keys) {
        this.transactions = transactions;
        this.clock = clock;
        this.keys = keys;
        this.store = new SealKeyStore(transactions);
        this.recent = new RecentKeys(clock);
        begin(audit);
    }

    /** Uses are counted before the folder is read: a key is in the folder before any circle is wrapped by it. */
    private void begin(AuditTrail audit) {
        Set<String> missing = new TreeSet<>(store.uses().keySet());
        KeyRing ring = keys.read();
        missing.removeAll(ring.ids());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("What people wrote cannot be opened: the key " + String.join(", ", missing)
                    + " is not in " + keys.path() + "; put it back from its backup and start again");
        }
        if (ring.isEmpty()) {
            WrappingKey first = keys.make(Set.of());
            audit.record(Actor.system("seals"), "seal.key-made", INSTALLATION, first.id());
            LOG.info("The key {} was made in {}: back that folder up, apart from the database", first, keys.path());
        }
    }

    @Override
    public byte[] seal(Circle circle, String place, String text) {
        TextSeal.check(place, text);
        Wrapped wrapped = store.find(circle).orElseGet(() -> create(circle)).key();
        if (wrapped == null) {
            throw new IllegalStateException("This circle was destroyed; nothing can be sealed for it");
        }
        return TextSeal.seal(unwrap(wrapped), circle, place, text);
    }

    /** Whoever comes second finds the key of the first. */
    private Kept create(Circle circle) {
        WrappingKey newest =
                keys.read().newest().orElseThrow(() -> new IllegalStateException("There is no key in " + keys.path()));
        Wrapped fresh = new Wrapped(circle, newest.wrapNew(circle), newest.id());
        return transactions.call(c -> {
            store.add(fresh, clock.instant());
            return store.find(circle).orElseThrow();
        });
    }

    @Override
    public String open(Circle circle, String place, byte[] sealed) {
        Optional<SecretKey> key = recent.find(circle);
        if (key.isPresent()) {
            try {
                return TextSeal.open(key.get(), circle, place, sealed);
            } catch (SealBrokenException e) {
                // Or the circle was created, rolled back and created again: what the database says now decides.
                recent.forget(circle);
            }
        }
        return TextSeal.open(current(circle), circle, place, sealed);
    }

    @Override
    public List<Optional<String>> openAll(List<Sealed> sealed) {
        if (sealed.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " texts at once");
        }
        ManySeals many = new ManySeals(store, this::unwrap, sealed);
        return sealed.stream().map(many::open).toList();
    }

    private SecretKey current(Circle circle) {
        RecentKeys.Reading reading = recent.reading();
        Wrapped wrapped = store.find(circle)
                .orElseThrow(() -> closed("Nothing was ever sealed for this circle"))
                .key();
        if (wrapped == null) {
            throw closed("This circle was destroyed");
        }
        SecretKey key = unwrap(wrapped);
        recent.put(circle, key, reading);
        return key;
    }

    private static SealBrokenException closed(String why) {
        return new SealBrokenException("The seal does not open: its key is gone", new IllegalStateException(why));
    }

    private SecretKey unwrap(Wrapped wrapped) {
        return keys.find(wrapped.wrappingKey())
                .orElseThrow(() -> new SealBrokenException(
                        "The key " + wrapped.wrappingKey() + " is not in " + keys.path(),
                        new IllegalStateException("All nodes must read the same folder of keys")))
                .unwrap(wrapped.circle(), wrapped.bytes());
    }

    @Override
    public void destroy(Circle circle) {
        transactions.run(c -> {
            store.destroy(circle, clock.instant());
            recent.forget(circle);
            transactions.afterCommit(() -> recent.forget(circle));
        });
    }
}
