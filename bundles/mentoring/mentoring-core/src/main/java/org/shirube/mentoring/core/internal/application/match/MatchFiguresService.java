// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.MatchFigures;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.persistence.Transactions;

/** What an operator may know of matching. */
@Component
public final class MatchFiguresService implements MatchFigures {

    private static final int MOST = 200;

    private final MatchJob job;
    private final Explaining explaining;
    private final SchemeStore schemes;
    private final AuditTrail audit;

    @Activate
    public MatchFiguresService(
            @Reference Transactions transactions,
            @Reference MatchJob job,
            @Reference PoolReader reader,
            @Reference Rules rules,
            @Reference AuditTrail audit) {
        this.job = job;
        this.explaining = new Explaining(reader, rules);
        this.schemes = new SchemeStore(transactions);
        this.audit = audit;
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
    public List<FitReason> explain(Actor hr, SchemeId id, EmployeeId seeker, EmployeeId offerer, Locale locale) {
        Members.requireHr(hr);
        Scheme scheme = schemes.find(id).orElseThrow(Refusals::gone);
        for (EmployeeId person : List.of(seeker, offerer)) {
            audit.record(hr, "mentoring.fit.explained", new Subject("employee", person.value()), "");
        }
        return explaining.reasons(hr, scheme, seeker, offerer, locale);
    }
}
