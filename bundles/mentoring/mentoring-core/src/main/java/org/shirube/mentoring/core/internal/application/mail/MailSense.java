// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.core.internal.application.request.TalkPlace;
import org.shirube.mentoring.core.internal.application.request.TalkPlaces;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Whether a mail still makes sense when it is about to be sent, which may be long after it was written down. */
final class MailSense {

    private final RequestStore requests;
    private final PairStore pairs;
    private final TalkPlaces talkPlaces;

    MailSense(RequestStore requests, PairStore pairs, TalkPlaces talkPlaces) {
        this.requests = requests;
        this.pairs = pairs;
        this.talkPlaces = talkPlaces;
    }

    /** The other one, where there is still something to tell. */
    Optional<EmployeeId> other(About about, EmployeeId me) {
        if (about.kind() == About.Kind.NOT_MET) {
            return pairs.find(new PairId(about.id()))
                    .filter(pair -> pair.holds(me) && pair.state() == Pair.State.RUNNING && isQuiet(pair, about))
                    .map(pair -> pair.other(me));
        }
        return requests.find(new RequestId(about.id()))
                .filter(request -> request.holds(me) && isNews(about.kind(), request, me))
                .map(request -> me.equals(request.seeker()) ? request.offerer() : request.seeker());
    }

    /** Whoever met since is not reminded of the time before. */
    private boolean isQuiet(PairRow pair, About about) {
        return quietSince(pair)
                .filter(since -> since.toString().equals(about.day()))
                .isPresent();
    }

    private static boolean isNews(About.Kind kind, RequestRow request, EmployeeId me) {
        boolean said = me.equals(request.seeker()) ? request.seekerSaid() : request.offererSaid();
        return switch (kind) {
            case ASKED, PROPOSED -> request.state() == Request.State.OPEN && !said;
            case OPENED -> request.state() == Request.State.OPEN;
            case ACCEPTED -> request.state() == Request.State.ACCEPTED;
            case DECLINED -> request.state() == Request.State.DECLINED;
            case NOT_MET -> false;
        };
    }

    /**
     * When two met last, or began; empty where their next talk has a date. Where their talks are planned in the 1on1 module, that knows
     * better.
     */
    Optional<LocalDate> quietSince(PairRow pair) {
        Optional<TalkPlace.Talks> talks = pair.talk() == null
                ? Optional.empty()
                : talkPlaces.first().flatMap(place -> place.talks(as(pair.seeker()), pair));
        if (talks.map(TalkPlace.Talks::planned).orElse(false)) {
            return Optional.empty();
        }
        return Stream.of(talks.map(TalkPlace.Talks::lastMet), Optional.ofNullable(pair.lastMet()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(pair.since()));
    }

    private static Actor as(EmployeeId person) {
        return new Actor(Actor.SYSTEM_ID, "mail.mentoring", person.value(), Set.of(Role.MEMBER));
    }
}
