// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.network.Network;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.api.request.Blocks;
import org.shirube.mentoring.api.request.Introductions;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Pairs;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.SitInPool;
import org.shirube.mentoring.api.request.Wishes;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/**
 * Mentoring in memory, for tests of what uses this api. It keeps the rules of who sees and may do what, capacity, and how requests
 * become pairs; it matches greedily by shared topics. Everybody counts as somebody the scheme is for unless they have to be invited.
 */
public final class InMemoryMentoring {

    final Clock clock;
    final Map<SchemeId, MemoryScheme> schemes = new LinkedHashMap<>();
    final Map<EmployeeId, MentoringProfile> profiles = new HashMap<>();
    final List<Request> requests = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    final Map<EmployeeId, Set<EmployeeId>> blocked = new HashMap<>();

    @Nullable
    NetworkPicture picture;

    List<PartnerShare> shares = List.of();
    boolean talks;
    private final MemoryTopics topics = new MemoryTopics();
    private final MemoryProfiles profileDesk = new MemoryProfiles(this);
    private final MemorySchemes schemeDesk = new MemorySchemes(this);
    private final MemoryOwnSchemes ownSchemes = new MemoryOwnSchemes(this);
    private final MemoryRequests requestDesk = new MemoryRequests(this);
    private final MemoryPairs pairDesk = new MemoryPairs(this);
    private final MemoryMatching matching = new MemoryMatching(this);
    private final MemoryIntroductions introductions = new MemoryIntroductions(this);
    private final MemoryChoices choices = new MemoryChoices(this);
    private final MemoryNetwork network = new MemoryNetwork(this);
    private final MemoryNews news = new MemoryNews();
    private final MemoryMails mails = new MemoryMails();

    public InMemoryMentoring(Clock clock) {
        this.clock = clock;
    }

    public SchemeDesk schemeDesk() {
        return schemeDesk;
    }

    public Schemes schemes() {
        return ownSchemes;
    }

    public Topics topics() {
        return topics;
    }

    public MentoringProfiles profiles() {
        return profileDesk;
    }

    public Requests requests() {
        return requestDesk;
    }

    public Pairs pairs() {
        return pairDesk;
    }

    public Blocks blocks() {
        return choices;
    }

    public Wishes wishes() {
        return choices;
    }

    public SitInPool sitInPool() {
        return profileDesk;
    }

    public Introductions introductions() {
        return introductions;
    }

    public Matching matching() {
        return matching;
    }

    public Network network() {
        return network;
    }

    public MentoringMails mails() {
        return mails;
    }

    public MentoringNews news() {
        return news;
    }

    /** Tells all who follow something, as the bell does a moment after a change. */
    public void ring() {
        news.ring();
    }

    /** What a module would offer for the profile of this person. */
    public void offerWords(EmployeeId person, ChosenWord... words) {
        profileDesk.words.put(person, List.of(words));
    }

    /** What {@link #network} tells from now on. */
    public void draw(NetworkPicture newPicture, List<PartnerShare> newShares) {
        picture = newPicture;
        shares = List.copyOf(newShares);
    }

    /** Says that the talks of pairs to come are planned in the 1on1 module. */
    public void planTalks() {
        talks = true;
    }

    /** Says that runs take their time, so that a test can look at progress: {@link Matching#run} then takes it a step further at each call. */
    public void slowRuns() {
        matching.slow = true;
    }

    static EmployeeId me(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("mentoring without being an employee")));
    }

    static MentoringRefusedException refused(Reason reason) {
        return new MentoringRefusedException(reason);
    }

    MemoryScheme scheme(SchemeId id) {
        return Optional.ofNullable(schemes.get(id)).orElseThrow(() -> refused(Reason.CHANGED_ELSEWHERE));
    }

    boolean blocks(EmployeeId one, EmployeeId other) {
        return blocked.getOrDefault(one, Set.of()).contains(other)
                || blocked.getOrDefault(other, Set.of()).contains(one);
    }

    long running(SchemeId scheme, EmployeeId person, Side side) {
        return pairs.stream()
                .filter(pair -> pair.scheme().equals(scheme) && pair.state() != Pair.State.ENDED)
                .filter(pair -> (side == Side.SEEKER ? pair.seeker() : pair.offerer()).equals(person))
                .count();
    }

    boolean free(MemoryScheme scheme, EmployeeId offerer) {
        Seat seat = scheme.seats.get(Side.OFFERER).get(offerer);
        MentoringProfile profile = profiles.get(offerer);
        return seat != null
                && profile != null
                && profile.paused() == null
                && running(scheme.id, offerer, Side.OFFERER) < seat.capacity();
    }

    ProfileView view(EmployeeId person, boolean near) {
        MentoringProfile profile = Objects.requireNonNull(profiles.get(person));
        ProfileDraft content = profile.content();
        return new ProfileView(
                person,
                content.offers(),
                near ? content.wants() : List.of(),
                content.languages(),
                content.place(),
                content.times(),
                content.intro(),
                content.chosen(),
                profile.paused() != null);
    }

    double fit(EmployeeId seeker, EmployeeId offerer) {
        MentoringProfile one = profiles.get(seeker);
        MentoringProfile other = profiles.get(offerer);
        if (one == null || other == null || one.content().wants().isEmpty()) {
            return 0.5;
        }
        Set<String> offered =
                other.content().offers().stream().map(TopicChoice::topic).collect(Collectors.toSet());
        double all =
                one.content().wants().stream().mapToInt(TopicChoice::weight).sum();
        double met = one.content().wants().stream()
                .filter(want -> offered.contains(want.topic()))
                .mapToInt(TopicChoice::weight)
                .sum();
        return met / all;
    }
}
