// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.mentoring.api.request.Introductions;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.ReportingLines;
import org.shirube.mentoring.core.internal.application.Whereabouts;
import org.shirube.mentoring.core.internal.persistence.IntroductionStore;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** Brings people together outside of any scheme. */
@Component
public final class IntroductionsService implements Introductions {

    private static final int MOST = 50;

    private final Transactions transactions;
    private final IntroductionStore store;
    private final PairStore pairs;
    private final BlockBook blocks;
    private final ReportingLines lines;
    private final Whereabouts whereabouts;
    private final Seals seals;
    private final Happenings happenings;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public IntroductionsService(
            @Reference Transactions transactions,
            @Reference BlockBook blocks,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = new IntroductionStore(transactions);
        this.pairs = new PairStore(transactions);
        this.blocks = blocks;
        this.lines = new ReportingLines(directory, clock);
        this.whereabouts = new Whereabouts(directory, clock);
        this.seals = seals;
        this.happenings = new Happenings(ledger);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public Introduction introduce(Actor by, EmployeeId member, EmployeeId to, String note) {
        EmployeeId me = Members.of(by);
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("at most " + MAX_NOTE + " characters");
        }
        if (!lines.isAbove(by, me, member) && !pairs.between(me, member, true)) {
            throw new AccessDeniedException("introducing somebody one does not accompany");
        }
        boolean possible = !member.equals(to)
                && !me.equals(to)
                && whereabouts.isHere(by, to)
                && !blocks.between(member, to)
                && !store.between(member, to);
        Refusals.unless(possible, Reason.NOT_POSSIBLE);
        UUID id = ids.get();
        byte[] sealed = note.isBlank() ? null : seals.seal(circle(id), "note", note.strip());
        IntroductionStore.Said open = IntroductionStore.Said.OPEN;
        transactions.run(c -> {
            store.add(new IntroductionStore.Row(id, me, member, to, open, open, clock.instant(), sealed));
            tell(by, id, "introduced");
        });
        return view(me, store.find(id).orElseThrow(Refusals::gone));
    }

    @Override
    public Introduction answer(Actor actor, UUID id, boolean gladly) {
        EmployeeId me = Members.of(actor);
        return transactions.call(c -> {
            IntroductionStore.Row row = store.find(id)
                    .filter(one -> me.equals(one.one()) || me.equals(one.other()))
                    .orElseThrow(() -> new AccessDeniedException("an introduction of others"));
            store.say(id, me.equals(row.one()), gladly ? IntroductionStore.Said.YES : IntroductionStore.Said.NO);
            tell(actor, id, "introduction.answered");
            return view(me, store.find(id).orElseThrow(Refusals::gone));
        });
    }

    @Override
    public List<Introduction> mine(Actor actor) {
        EmployeeId me = Members.of(actor);
        return store.of(me, MOST).stream().map(row -> view(me, row)).toList();
    }

    /** Of a no only the one who said it knows: to the others it looks as if nothing had been said. */
    private Introduction view(EmployeeId me, IntroductionStore.Row row) {
        IntroductionStore.Said mine =
                me.equals(row.one()) ? row.oneSaid() : me.equals(row.other()) ? row.otherSaid() : null;
        boolean one = row.oneSaid() == IntroductionStore.Said.YES;
        boolean other = row.otherSaid() == IntroductionStore.Said.YES;
        Introduction.State state = one && other ? Introduction.State.MET : Introduction.State.OPEN;
        byte[] note = row.note();
        return new Introduction(
                row.id(),
                row.by(),
                row.one(),
                row.other(),
                note == null ? "" : seals.open(circle(row.id()), "note", note),
                mine == IntroductionStore.Said.NO ? Introduction.State.LET_BE : state,
                one,
                other,
                row.made());
    }

    private static Circle circle(UUID id) {
        return new Circle("mentoring.introduction", id);
    }

    private void tell(Actor actor, UUID id, String what) {
        happenings.add(actor, "mentoring." + what, new Subject("mentoring.introduction", id), Map.of());
    }
}
