// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import java.util.UUID;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.people.api.EmployeeId;

/** Where the screens of this module are. */
public final class Links {

    public static final String CAREER = "career";
    public static final String STAGE = "career/stage";
    public static final String SHARES = "career/shares";
    /** What one person shares with whoever looks. */
    public static final String SHARED = "career/shared/:" + Links.OWNER;

    public static final String PROFILE = "career/profile";
    public static final String PROFILE_PRINT = "career/profile/print";
    public static final String PLAN = "career/plan";
    public static final String CRAFTING = "career/crafting";
    public static final String FIT = "career/fit";
    public static final String DIRECTION_DESK = "career/direction-desk";
    public static final String STEPS = "career/steps";
    public static final String STEP_FIGURES = "career/step-figures";

    public static final String WORKSHOPS = "career/workshops";
    public static final String WORKSHOP = "career/workshop/:id";
    public static final String WORKSHOP_DESK = "career/workshop-desk";
    public static final String WORKSHOP_DESK_ONE = "career/workshop-desk/:id";
    public static final String ROLE_TALKS = "career/role-talks";
    public static final String SHEETS = "career/sheets";
    public static final String SHEET = "career/sheet/:id";

    public static final String OWNER = "owner";

    public static final String LIFELINE = "career/lifeline";
    public static final String EVENT = "event";
    /** One event of one's own lifeline. */
    public static final String LIFELINE_EVENT = "career/lifeline/:" + EVENT;

    private Links() {}

    /** One event of one's own lifeline. */
    public static String event(EventId event) {
        return LIFELINE + "/" + event;
    }

    /** What this person shares with whoever looks. */
    public static String shared(EmployeeId owner) {
        return "career/shared/" + owner;
    }

    public static String workshop(WorkshopId workshop) {
        return "career/workshop/" + workshop;
    }

    /** Where HR prepares this workshop. */
    public static String workshopDesk(WorkshopId workshop) {
        return WORKSHOP_DESK + "/" + workshop;
    }

    public static String sheet(UUID sheet) {
        return "career/sheet/" + sheet;
    }
}
