// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.share;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.Sheets;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.Visit;

/** What the single things that somebody shares are called, so that they see which ones these are. */
@Component(service = SharedThings.class)
public final class SharedThings {

    private final Lifelines lifelines;
    private final Profiles profiles;
    private final Sheets sheets;
    private final Steps steps;
    private final Visit visit;

    @Activate
    public SharedThings(
            @Reference Lifelines lifelines,
            @Reference Profiles profiles,
            @Reference Sheets sheets,
            @Reference Steps steps,
            @Reference Visit visit) {
        this.lifelines = lifelines;
        this.profiles = profiles;
        this.sheets = sheets;
        this.steps = steps;
        this.visit = visit;
    }

    /** Of one's own thing; empty where all of a part is shared, and where the thing is gone. */
    public Optional<String> title(Scope scope) {
        return Optional.ofNullable(scope.item()).flatMap(thing -> title(scope.part(), thing));
    }

    private Optional<String> title(Scope.Part part, UUID thing) {
        Actor me = visit.actor();
        return switch (part) {
            case LIFELINE -> lifelines.own(me, new EventId(thing)).map(event -> event.experience()
                    .title());
            case WILL, CAN, MUST, RELATION, IDENTITY -> profiles.own(me).statements().stream()
                    .filter(statement -> statement.id().value().equals(thing))
                    .map(Statement::words)
                    .findFirst();
            case SHEET -> sheets.find(me, thing).map(Sheet::title);
            case STEPS -> steps.own(me).stream()
                    .filter(step -> step.id().equals(thing))
                    .map(Step::words)
                    .findFirst();
            case PLAN, CRAFTING -> Optional.empty();
        };
    }
}
