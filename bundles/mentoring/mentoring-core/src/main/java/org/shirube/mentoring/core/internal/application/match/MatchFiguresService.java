// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;

/** What an operator may know of matching. */
@Component
public final class MatchFiguresService implements MatchFigures {

    private static final int MOST = 200;
    private static final int FOUND = 50;
    /** The ids of sources are shown to HR administrators only, and go no further than this class. */
    private static final Actor READER = new Actor(Actor.SYSTEM_ID, "mentoring.explain", null, Set.of(Role.HR_ADMIN));

    private final MatchJob job;
    private final Explaining explaining;
    private final SchemeStore schemes;
    private final AuditTrail audit;
    private final PeopleDirectory directory;
    private final Clock clock;

    @Activate
    public MatchFiguresService(
            @Reference Transactions transactions,
            @Reference MatchJob job,
            @Reference PoolReader reader,
            @Reference Rules rules,
            @Reference AuditTrail audit,
            @Reference PeopleDirectory directory,
            @Reference Clock clock) {
        this.job = job;
        this.explaining = new Explaining(reader, rules);
        this.schemes = new SchemeStore(transactions);
        this.audit = audit;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Scheme> schemes(Actor operator) {
        require(operator);
        return schemes.newest(0, MOST).stream()
                .filter(scheme -> scheme.state() != SchemeState.ENDED)
                .toList();
    }

    @Override
    public DryRun dryRun(Actor operator, SchemeId scheme) {
        require(operator);
        return job.dryRun(operator, schemes.find(scheme).orElseThrow(Refusals::gone));
    }

    private static void require(Actor operator) {
        operator.require("looking after matching", Role.OPERATOR, Role.HR_ADMIN);
    }

    @Override
    public List<FitReason> explain(Actor operator, SchemeId id, String seeker, String offerer, Locale locale) {
        require(operator);
        Scheme scheme = schemes.find(id).orElseThrow(Refusals::gone);
        Optional<EmployeeId> one = person(seeker);
        Optional<EmployeeId> other = person(offerer);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        for (EmployeeId person : List.of(one.get(), other.get())) {
            audit.record(operator, "mentoring.fit.explained", new Subject("employee", person.value()), "");
        }
        List<FitReason> reasons = explaining.reasons(operator, scheme, one.get(), other.get(), locale);
        return operator.is(Role.HR_ADMIN)
                ? reasons
                : reasons.stream().map(MatchFiguresService::withoutWords).toList();
    }

    private static FitReason withoutWords(FitReason reason) {
        return new FitReason(reason.rule(), reason.name(), reason.hard(), reason.value(), reason.share(), "");
    }

    private Optional<EmployeeId> person(String externalId) {
        return directory.search(READER, query(externalId), PageRequest.first(FOUND)).items().stream()
                .filter(found -> found.externalId().equals(externalId))
                .map(EmployeeSummary::id)
                .findFirst();
    }

    private EmployeeQuery query(String externalId) {
        EmployeeQuery everybody = EmployeeQuery.everybody(LocalDate.now(clock));
        return new EmployeeQuery(externalId, null, everybody.statuses(), everybody.asOf());
    }
}
