// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplateId;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.TemplateStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Keeps courses of talks: HR those of all, the two of a pairing their own. */
@Component
public final class AgendaTemplatesService implements AgendaTemplates {

    private static final Comparator<AgendaTemplate> SHORTEST_FIRST = Comparator.comparing(AgendaTemplate::own)
            .thenComparing(template -> template.agenda().minutes())
            .thenComparing(AgendaTemplate::japanese);

    private final Transactions transactions;
    private final ActivityLedger ledger;
    private final TemplateStore store;
    private final Seats seats;
    private final UuidV7 ids;

    @Activate
    public AgendaTemplatesService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.store = new TemplateStore(unit);
        this.seats = new Seats(new PairingStore(unit), new MeetingStore(unit));
        this.ids = new UuidV7(clock);
    }

    private static void require(Actor hr) {
        hr.require("editing the course of 1on1s", Role.HR_ADMIN);
    }

    @Override
    public List<AgendaTemplate> common(Actor actor) {
        return store.of(null).stream().sorted(SHORTEST_FIRST).toList();
    }

    @Override
    public AgendaTemplate add(Actor hr, String japanese, String english, Agenda agenda) {
        require(hr);
        AgendaTemplate wanted =
                new AgendaTemplate(new AgendaTemplateId(ids.get()), japanese, english, agenda, false, 0);
        return transactions.call(c -> {
            if (store.of(null).size() >= MOST) {
                throw new IllegalStateException("there are " + MOST + " already");
            }
            tell(hr, "added", wanted.id());
            return store.add(wanted.id(), wanted.japanese(), wanted.english(), agenda);
        });
    }

    @Override
    public AgendaTemplate change(Actor hr, AgendaTemplate changed) {
        require(hr);
        return transactions.call(c -> {
            tell(hr, "changed", changed.id());
            return store.change(changed)
                    .orElseThrow(() -> new IllegalStateException("somebody else changed it meanwhile"));
        });
    }

    @Override
    public void remove(Actor hr, AgendaTemplateId id) {
        require(hr);
        transactions.run(c -> {
            store.remove(id);
            tell(hr, "removed", id);
        });
    }

    private void tell(Actor actor, String what, AgendaTemplateId id) {
        ledger.append(
                new Activity("dialogue.agenda." + what, new Subject("dialogue.agenda", id.value()), actor, Map.of()));
    }

    @Override
    public List<AgendaTemplate> of(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            return store.of(pairing).stream().sorted(SHORTEST_FIRST).toList();
        });
    }

    @Override
    public Optional<AgendaTemplate> chosen(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            return store.chosen(pairing);
        });
    }

    @Override
    public void choose(Actor actor, PairingId pairing, @Nullable AgendaTemplateId id) {
        transactions.run(c -> {
            boolean there = id == null
                    || of(actor, pairing).stream()
                            .anyMatch(template -> template.id().equals(id));
            if (!there) {
                throw new IllegalArgumentException("the pairing cannot choose this");
            }
            seats.at(actor, pairing);
            store.choose(pairing, id);
            chose(actor, pairing);
        });
    }

    private void chose(Actor actor, PairingId pairing) {
        ledger.append(new Activity(
                "dialogue.agenda.chosen", new Subject("dialogue.pairing", pairing.value()), actor, Map.of()));
    }

    @Override
    public AgendaTemplate own(Actor actor, PairingId pairing, Agenda agenda) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            AgendaTemplate own =
                    store.own(new AgendaTemplateId(ids.get()), pairing, "ふたりの流れ", "Our own course", agenda);
            store.choose(pairing, own.id());
            chose(actor, pairing);
            return own;
        });
    }
}
