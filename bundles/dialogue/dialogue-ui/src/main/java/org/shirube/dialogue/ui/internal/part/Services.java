// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Stages;
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
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;

/** What the screens of this module ask for, as one service. */
@Component(service = Services.class)
public final class Services {

    private final PeopleDirectory directory;
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
    private final VisibilityGrants grants;
    private final CurrentActor actor;
    private final CurrentZone zone;
    private final Clock clock;

    @Activate
    public Services(
            @Reference PeopleDirectory directory,
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
            @Reference VisibilityGrants grants,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone,
            @Reference Clock clock) {
        this.directory = directory;
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
        this.grants = grants;
        this.actor = actor;
        this.zone = zone;
        this.clock = clock;
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

    public VisibilityGrants grants() {
        return grants;
    }

    /** Who looks. */
    public Actor actor() {
        return actor.get();
    }

    /** The employee who looks; nobody else gets as far as asking for this. */
    public EmployeeId me() {
        return new EmployeeId(actor.get().person().orElseThrow());
    }

    public ZoneId zone() {
        return zone.get();
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day of the person who looks. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }

    /** People of the directory by name, without those who left. */
    public List<EmployeeSummary> colleagues(String text, int offset, int limit) {
        EmployeeQuery query = new EmployeeQuery(text, null, Set.of(), LocalDate.now(clock));
        return directory
                .search(actor.get(), query, new PageRequest(offset, limit))
                .items();
    }

    /** What a person is called; empty names where the directory does not know them. */
    public PersonName name(EmployeeId id) {
        return directory
                .employee(actor.get(), id, LocalDate.now(clock))
                .map(Employee::name)
                .orElse(new PersonName("", "", null, null, null, null));
    }
}
