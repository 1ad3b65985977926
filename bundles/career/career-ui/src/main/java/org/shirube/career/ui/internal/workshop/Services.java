// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.share.Shares;
import org.shirube.career.api.step.Steps;
import org.shirube.career.api.workshop.RoleTalks;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.career.api.workshop.WorkshopDesk;
import org.shirube.career.api.workshop.WorkshopLead;
import org.shirube.career.api.workshop.Workshops;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.Tidings;
import org.shirube.ui.Visit;

/** What the screens of workshops ask for, as one service. */
@Component(service = Services.class)
public final class Services {

    private final Workshops workshops;
    private final WorkshopLead leads;
    private final WorkshopDesk desk;
    private final Sheets sheets;
    private final RoleTalks talks;
    private final Steps steps;
    private final Shares shares;
    private final PeopleDirectory directory;
    private final Visit visit;
    private final Tidings tidings;

    @Activate
    public Services(
            @Reference Workshops workshops,
            @Reference WorkshopLead leads,
            @Reference WorkshopDesk desk,
            @Reference Sheets sheets,
            @Reference RoleTalks talks,
            @Reference Steps steps,
            @Reference Shares shares,
            @Reference PeopleDirectory directory,
            @Reference Visit visit,
            @Reference Tidings tidings) {
        this.workshops = workshops;
        this.leads = leads;
        this.desk = desk;
        this.sheets = sheets;
        this.talks = talks;
        this.steps = steps;
        this.shares = shares;
        this.directory = directory;
        this.visit = visit;
        this.tidings = tidings;
    }

    Workshops workshops() {
        return workshops;
    }

    WorkshopLead leads() {
        return leads;
    }

    WorkshopDesk desk() {
        return desk;
    }

    Sheets sheets() {
        return sheets;
    }

    RoleTalks talks() {
        return talks;
    }

    Steps steps() {
        return steps;
    }

    Shares shares() {
        return shares;
    }

    PeopleDirectory directory() {
        return directory;
    }

    Visit visit() {
        return visit;
    }

    Tidings tidings() {
        return tidings;
    }

    Actor actor() {
        return visit.actor();
    }

    /** What somebody is called, in the language of the page. */
    String name(EmployeeId person) {
        return Words.name(visit, person);
    }
}
