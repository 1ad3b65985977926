// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Change;
import org.shirube.career.api.profile.Difference;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementId;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.core.internal.application.Members;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.share.Looks;
import org.shirube.career.core.internal.application.share.SharesService;
import org.shirube.career.core.internal.domain.profile.Life;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** The person writes; others read what is shared with them. */
@Component
public final class ProfileService implements Profiles {

    private static final String CHANGED = "career.profile.changed";
    private static final String VIEWED = "career.profile.viewed";

    private final Transactions transactions;
    private final StatementBook book;
    private final SharesService shares;
    private final Looks looks;
    private final ActivityLedger ledger;
    private final Clock clock;

    @Activate
    public ProfileService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference SharesService shares,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.book = new StatementBook(keeping);
        this.shares = shares;
        this.looks = new Looks(audit, VIEWED, clock);
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Profile own(Actor member) {
        return book.profile(Members.of(member));
    }

    @Override
    public Statement add(Actor member, Field field, StatementDraft draft, @Nullable Cause cause) {
        EmployeeId person = Members.of(member);
        return transactions.call(c -> {
            Statement added = book.add(person, Life.begun(field, draft, now(), cause));
            changed(member, person);
            return added;
        });
    }

    @Override
    public Statement change(Actor member, StatementId id, long version, StatementDraft draft, @Nullable Cause cause) {
        EmployeeId person = Members.of(member);
        return transactions.call(c -> {
            Life life = book.holding(person, id).content().changed(draft, now(), cause);
            if (life.wordings().size() > MOST_WORDINGS) {
                throw new LimitReachedException("profile.wording", MOST_WORDINGS);
            }
            Statement statement = book.change(person, id, version, life);
            changed(member, person);
            return statement;
        });
    }

    @Override
    public void letGo(Actor member, StatementId id, @Nullable Cause cause) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            Kept<Life> kept = book.find(person, id).orElseThrow(ChangedElsewhereException::new);
            if (kept.content().holds()) {
                book.change(person, id, kept.version(), kept.content().letGo(now(), cause));
                cutLoose(member, person, id, kept.content().field());
                changed(member, person);
            }
        });
    }

    @Override
    public void erase(Actor member, StatementId id) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            Kept<Life> kept = book.find(person, id).orElseThrow(ChangedElsewhereException::new);
            book.erase(person, id);
            cutLoose(member, person, id, kept.content().field());
            changed(member, person);
        });
    }

    private void cutLoose(Actor member, EmployeeId person, StatementId id, Field field) {
        book.unlinkAll(person, id);
        shares.takeBackAll(member, field.part(), id.value());
    }

    @Override
    public StatementLink link(Actor member, StatementId one, StatementId other, String why) {
        EmployeeId person = Members.of(member);
        if (why.strip().length() > StatementLink.LONGEST) {
            throw new IllegalArgumentException("at most " + StatementLink.LONGEST + " characters");
        }
        return transactions.call(c -> {
            Field ofOne = book.holding(person, one).content().field();
            Field ofOther = book.holding(person, other).content().field();
            if (ofOne == ofOther) {
                throw new IllegalArgumentException("a link joins statements of different fields");
            }
            boolean inOrder = ofOne.compareTo(ofOther) < 0;
            StatementLink link = book.put(person, inOrder ? one : other, inOrder ? other : one, why.strip());
            changed(member, person);
            return link;
        });
    }

    @Override
    public void unlink(Actor member, UUID link) {
        EmployeeId person = Members.of(member);
        transactions.run(c -> {
            if (book.unlink(person, link)) {
                changed(member, person);
            }
        });
    }

    @Override
    public List<Change> trail(Actor member) {
        return book.trail(Members.of(member)).changes();
    }

    @Override
    public List<Difference> since(Actor member, Instant then) {
        return book.trail(Members.of(member)).between(then, clock.instant());
    }

    @Override
    public Profile of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return own(viewer);
        }
        return transactions.call(c -> {
            Profile shared = SharedProfile.of(book.profile(owner), shares.open(viewer, owner));
            if (!shared.statements().isEmpty()) {
                looks.record(viewer, owner);
            }
            return shared;
        });
    }

    /** That something changed, and neither what nor in which field. */
    private void changed(Actor member, EmployeeId person) {
        ledger.append(new Activity(CHANGED, Members.subject(person), member, Map.of()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
