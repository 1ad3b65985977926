// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stages;
import org.shirube.career.api.share.Shares;
import org.shirube.career.api.step.Steps;
import org.shirube.dialogue.api.AgendaTemplates;
import org.shirube.dialogue.api.AppraisalDays;
import org.shirube.dialogue.api.GuestRooms;
import org.shirube.dialogue.api.Handovers;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.MeetingRoom;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Observations;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.SitIns;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.api.Todos;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.ui.Visit;

/** What the screens of this module ask for, as one service. */
@Component(service = Services.class)
public final class Services {

    private final Pairings pairings;
    private final Meetings meetings;
    private final MeetingRoom room;
    private final Todos todos;
    private final Observations observations;
    private final Lasting lasting;
    private final Library library;
    private final AppraisalDays appraisalDays;
    private final Handovers handovers;
    private final Scheduling scheduling;
    private final SitIns sitIns;
    private final GuestRooms guestRooms;
    private final AgendaTemplates templates;
    private final TalkFigures figures;
    private final Stages stages;
    private final Steps steps;
    private final Shares shares;
    private final VisibilityGrants grants;
    private final Visit visit;

    @Activate
    public Services(
            @Reference Pairings pairings,
            @Reference Meetings meetings,
            @Reference MeetingRoom room,
            @Reference Todos todos,
            @Reference Observations observations,
            @Reference Lasting lasting,
            @Reference Library library,
            @Reference AppraisalDays appraisalDays,
            @Reference Handovers handovers,
            @Reference Scheduling scheduling,
            @Reference SitIns sitIns,
            @Reference GuestRooms guestRooms,
            @Reference AgendaTemplates templates,
            @Reference TalkFigures figures,
            @Reference Stages stages,
            @Reference Steps steps,
            @Reference Shares shares,
            @Reference VisibilityGrants grants,
            @Reference Visit visit) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.room = room;
        this.todos = todos;
        this.observations = observations;
        this.lasting = lasting;
        this.library = library;
        this.appraisalDays = appraisalDays;
        this.handovers = handovers;
        this.scheduling = scheduling;
        this.sitIns = sitIns;
        this.guestRooms = guestRooms;
        this.templates = templates;
        this.figures = figures;
        this.stages = stages;
        this.steps = steps;
        this.shares = shares;
        this.grants = grants;
        this.visit = visit;
    }

    public Pairings pairings() {
        return pairings;
    }

    public Meetings meetings() {
        return meetings;
    }

    public MeetingRoom room() {
        return room;
    }

    public Todos todos() {
        return todos;
    }

    public Observations observations() {
        return observations;
    }

    public Lasting lasting() {
        return lasting;
    }

    public Library library() {
        return library;
    }

    public AppraisalDays appraisalDays() {
        return appraisalDays;
    }

    public SitIns sitIns() {
        return sitIns;
    }

    public GuestRooms guestRooms() {
        return guestRooms;
    }

    public Scheduling scheduling() {
        return scheduling;
    }

    public Handovers handovers() {
        return handovers;
    }

    public AgendaTemplates templates() {
        return templates;
    }

    public TalkFigures figures() {
        return figures;
    }

    public Stages stages() {
        return stages;
    }

    public Shares shares() {
        return shares;
    }

    public Steps steps() {
        return steps;
    }

    public VisibilityGrants grants() {
        return grants;
    }

    /** Who looks, when and where. */
    public Visit visit() {
        return visit;
    }

    /** Who looks. */
    public Actor actor() {
        return visit.actor();
    }

    /** The employee who looks; nobody else gets as far as asking for this. */
    public EmployeeId me() {
        return visit.me();
    }

    public ZoneId zone() {
        return visit.zone();
    }

    public Instant now() {
        return visit.now();
    }

    /** The day of the person who looks. */
    public LocalDate today() {
        return visit.today();
    }

    /** What a person is called; empty names where the directory does not know them. */
    public PersonName name(EmployeeId id) {
        return visit.name(id);
    }
}
