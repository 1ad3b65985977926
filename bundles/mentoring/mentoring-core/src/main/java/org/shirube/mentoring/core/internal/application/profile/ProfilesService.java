// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.request.Endings;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.ProfileStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.mentoring.core.internal.persistence.TopicStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** What people say of themselves to find each other. */
@Component
public final class ProfilesService implements MentoringProfiles {

    private final Transactions transactions;
    private final ProfileBook book;
    private final WordSources sources;
    private final Nearness nearness;
    private final ProfileStore store;
    private final TopicStore topics;
    private final SeatStore seats;
    private final Schemes schemes;
    private final Endings endings;
    private final Looks looks;
    private final Happenings happenings;
    private final Clock clock;

    @Activate
    public ProfilesService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference ProfileBook book,
            @Reference WordSources sources,
            @Reference Nearness nearness,
            @Reference Schemes schemes,
            @Reference Endings endings,
            @Reference AuditTrail audit,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.sources = sources;
        this.nearness = nearness;
        this.store = new ProfileStore(transactions);
        this.topics = new TopicStore(unit);
        this.seats = new SeatStore(transactions);
        this.schemes = schemes;
        this.endings = endings;
        this.looks = new Looks(audit, clock);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
    }

    @Override
    public Optional<MentoringProfile> own(Actor member) {
        return book.find(Members.of(member));
    }

    @Override
    public MentoringProfile save(Actor member, long version, ProfileDraft draft) {
        EmployeeId me = Members.of(member);
        Set<String> known = topics.all().stream().map(Topic::key).collect(Collectors.toSet());
        if (!Stream.concat(draft.offers().stream(), draft.wants().stream())
                .map(TopicChoice::topic)
                .allMatch(known::contains)) {
            throw new IllegalArgumentException("a topic that is not in the catalogue");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.call(c -> {
            boolean put = book.put(new MentoringProfile(me, draft, null, now, version + 1));
            Refusals.unless(put, Reason.CHANGED_ELSEWHERE);
            endings.written(member, me);
            happenings.person(member, me, "profile.saved", Map.of());
            return own(member).orElseThrow(Refusals::gone);
        });
    }

    @Override
    public MentoringProfile pause(Actor member, boolean paused) {
        EmployeeId me = Members.of(member);
        return transactions.call(c -> {
            Instant since = paused ? clock.instant().truncatedTo(ChronoUnit.MICROS) : null;
            Refusals.unless(book.store.pause(me, since), Reason.NOT_JOINED);
            endings.written(member, me);
            happenings.person(member, me, paused ? "profile.paused" : "profile.resumed", Map.of());
            return own(member).orElseThrow(Refusals::gone);
        });
    }

    @Override
    public void erase(Actor member) {
        EmployeeId me = Members.of(member);
        transactions.run(c -> {
            seats.by(me).forEach((scheme, mine) -> mine.forEach(seat -> schemes.leave(member, scheme, seat.side())));
            book.store.remove(me);
            happenings.person(member, me, "profile.erased", Map.of());
        });
    }

    @Override
    public List<ChosenWord> choosable(Actor member) {
        Members.of(member);
        return sources.words(member);
    }

    @Override
    public Optional<ProfileView> of(Actor viewer, EmployeeId person) {
        EmployeeId me = Members.of(viewer);
        Nearness.Degree degree = nearness.of(me, person);
        if (degree == Nearness.Degree.NONE) {
            return Optional.empty();
        }
        Optional<ProfileView> view = book.views(List.of(person)).stream().findFirst();
        if (view.isPresent()) {
            looks.record(viewer, person);
        }
        return degree == Nearness.Degree.NEAR
                ? view.flatMap(one -> book.find(person).map(p -> near(one, p)))
                : view;
    }

    private static ProfileView near(ProfileView view, MentoringProfile profile) {
        return new ProfileView(
                view.person(),
                view.offers(),
                profile.content().wants(),
                view.languages(),
                view.place(),
                view.times(),
                view.intro(),
                view.chosen(),
                view.paused());
    }

    @Override
    public void livesIn(Actor actor, ZoneId zone) {
        if (zone.getId().length() <= MAX_ZONE) {
            store.livesIn(Members.of(actor), zone);
        }
    }
}
