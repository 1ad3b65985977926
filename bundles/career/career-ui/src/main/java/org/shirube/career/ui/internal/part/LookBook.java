// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Wording;

/** Who looked at what somebody shares of their career, out of their own trail. */
@Component(service = LookBook.class)
public final class LookBook {

    private static final Pattern VIEWED = Pattern.compile("career\\.([a-z]+)\\.viewed");
    private static final int READ = 500;
    private static final int SHOWN = 50;

    private final AuditTrail trail;
    private final Accounts accounts;
    private final Visit visit;

    @Activate
    public LookBook(@Reference AuditTrail trail, @Reference Accounts accounts, @Reference Visit visit) {
        this.trail = trail;
        this.accounts = accounts;
        this.visit = visit;
    }

    /**
     * A look.
     *
     * @param who their name in the directory; for an account of nobody there its login
     * @param part the part of the career as the trail calls it, for example {@code lifeline}
     */
    public record Line(LocalDate day, String who, String part) {}

    /** The newest looks at some parts of what belongs to whoever looks now; one for each person, part and day. */
    public List<Line> looks(Set<String> parts, Locale language) {
        Subject me = new Subject("employee", visit.me().value());
        return trail.about(visit.actor(), me, PageRequest.first(READ)).items().stream()
                .map(entry -> line(entry, language))
                .filter(line -> parts.contains(line.part()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private Line line(AuditEntry entry, Locale language) {
        Matcher viewed = VIEWED.matcher(entry.action());
        LocalDate day = LocalDate.ofInstant(entry.at(), visit.zone());
        return viewed.matches() ? new Line(day, name(entry, language), viewed.group(1)) : new Line(day, "", "");
    }

    private String name(AuditEntry entry, Locale language) {
        return accounts.person(entry.actor())
                .map(person -> Wording.name(visit.name(new EmployeeId(person)), language))
                .filter(name -> !name.isBlank())
                .orElse(entry.login());
    }
}
