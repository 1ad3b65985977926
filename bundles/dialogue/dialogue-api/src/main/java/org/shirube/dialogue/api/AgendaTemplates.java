// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Courses of talks to choose from (F80, F94). HR keeps those of all; a pairing may have one of its own. A talk takes the course
 * its pairing has chosen when it is planned and keeps it: a later change of the template does not alter it. Where the talk has
 * another length, the minutes are stretched or shortened in proportion.
 */
@ProviderType
public interface AgendaTemplates {

    /** The most templates of all. */
    int MOST = 30;

    /** Those of all, the shortest first; open to everybody who is signed in. */
    List<AgendaTemplate> common(Actor actor);

    /**
     * Adds one for all.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException unless the actor is an HR administrator
     * @throws IllegalStateException where there are {@value #MOST} already
     */
    AgendaTemplate add(Actor hr, String japanese, String english, Agenda agenda);

    /**
     * Changes one of all.
     *
     * @param changed with the version that the actor saw
     * @throws IllegalStateException where somebody else changed or removed it meanwhile; nothing is overwritten
     */
    AgendaTemplate change(Actor hr, AgendaTemplate changed);

    /** Removes one of all. Pairings that chose it have the usual course from their next plan on. */
    void remove(Actor hr, AgendaTemplateId id);

    /**
     * What a pairing can choose from: those of all, then its own where it has one.
     *
     * @throws org.shirube.platform.api.actor.AccessDeniedException for anybody but the two
     */
    List<AgendaTemplate> of(Actor actor, PairingId pairing);

    /** What the pairing has chosen; empty for the usual course. */
    Optional<AgendaTemplate> chosen(Actor actor, PairingId pairing);

    /**
     * Chooses for the talks that are planned from now on; either of the two may.
     *
     * @param id one of {@link #of}, or null for the usual course
     * @throws IllegalArgumentException where the pairing cannot choose it
     */
    void choose(Actor actor, PairingId pairing, @Nullable AgendaTemplateId id);

    /** Gives the pairing a course of its own, in place of the one it had, and chooses it; either of the two may. */
    AgendaTemplate own(Actor actor, PairingId pairing, Agenda agenda);
}
