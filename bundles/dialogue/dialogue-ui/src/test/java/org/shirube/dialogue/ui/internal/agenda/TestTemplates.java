// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.AgendaTemplate;
import org.shirube.dialogue.api.AgendaTemplateId;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.PairingId;
import org.shirube.platform.api.actor.Actor;

/** Courses in memory, of one pairing. */
public final class TestTemplates implements AgendaTemplates {

    final List<AgendaTemplate> all = new ArrayList<>(List.of(
            new AgendaTemplate(new AgendaTemplateId(new UUID(0, 45)), "45分", "45 min", Agenda.usual(45), false, 1)));

    @Nullable
    AgendaTemplateId chosen;

    @Override
    public List<AgendaTemplate> common(Actor actor) {
        return all.stream().filter(template -> !template.own()).toList();
    }

    @Override
    public AgendaTemplate add(Actor hr, String japanese, String english, Agenda agenda) {
        AgendaTemplate added =
                new AgendaTemplate(new AgendaTemplateId(UUID.randomUUID()), japanese, english, agenda, false, 1);
        all.add(added);
        return added;
    }

    @Override
    public AgendaTemplate change(Actor hr, AgendaTemplate changed) {
        throw new IllegalStateException("somebody else was quicker");
    }

    @Override
    public void remove(Actor hr, AgendaTemplateId id) {
        all.removeIf(template -> template.id().equals(id));
    }

    @Override
    public List<AgendaTemplate> of(Actor actor, PairingId pairing) {
        return List.copyOf(all);
    }

    @Override
    public Optional<AgendaTemplate> chosen(Actor actor, PairingId pairing) {
        return all.stream().filter(template -> template.id().equals(chosen)).findFirst();
    }

    @Override
    public void choose(Actor actor, PairingId pairing, @Nullable AgendaTemplateId id) {
        chosen = id;
    }

    @Override
    public AgendaTemplate own(Actor actor, PairingId pairing, Agenda agenda) {
        AgendaTemplate own =
                new AgendaTemplate(new AgendaTemplateId(new UUID(0, 1)), "ふたりの流れ", "Ours", agenda, true, 1);
        all.add(own);
        chosen = own.id();
        return own;
    }
}
