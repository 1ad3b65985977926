// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Who would rather not meet whom. It tells nobody: each service asks it before it shows or does something. */
@Component(service = BlockBook.class)
public final class BlockBook {

    private static final String PLACE = "block/";

    private final WordStore store;
    private final Seals seals;

    /** @param unit referenced so that the tables are there */
    @Activate
    public BlockBook(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals) {
        this.store = new WordStore(transactions);
        this.seals = seals;
    }

    /** Whom some people named, by who named them. What does not open is left out: nobody would know what to do about it. */
    public Map<EmployeeId, Set<EmployeeId>> of(Collection<EmployeeId> owners) {
        List<WordStore.Block> blocks = store.blocks(owners);
        List<Optional<String>> opened = seals.openAll(blocks.stream()
                .map(block -> new Sealed(circle(block.owner()), PLACE + block.id(), block.sealed()))
                .toList());
        Map<EmployeeId, Set<EmployeeId>> named = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            EmployeeId owner = blocks.get(i).owner();
            opened.get(i).ifPresent(id -> named.computeIfAbsent(owner, key -> new LinkedHashSet<>())
                    .add(EmployeeId.of(id)));
        }
        return named;
    }

    List<EmployeeId> mine(EmployeeId owner) {
        return List.copyOf(of(List.of(owner)).getOrDefault(owner, Set.of()));
    }

    /** Whether one of two would rather not. */
    public boolean between(EmployeeId one, EmployeeId other) {
        Map<EmployeeId, Set<EmployeeId>> named = of(List.of(one, other));
        return named.getOrDefault(one, Set.of()).contains(other)
                || named.getOrDefault(other, Set.of()).contains(one);
    }

    void add(UUID id, EmployeeId owner, EmployeeId person) {
        store.addBlock(new WordStore.Block(id, owner, seals.seal(circle(owner), PLACE + id, person.toString())));
    }

    void remove(EmployeeId owner, EmployeeId person) {
        for (WordStore.Block block : store.blocks(List.of(owner))) {
            String named = seals.open(circle(owner), PLACE + block.id(), block.sealed());
            if (named.equals(person.toString())) {
                store.removeBlock(block.id());
            }
        }
    }

    private static Circle circle(EmployeeId owner) {
        return ProfileBook.circle(owner);
    }
}
