// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import java.util.Collection;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringMails;
import org.shirube.mentoring.api.MentoringNews;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.api.request.Blocks;
import org.shirube.mentoring.api.request.Introductions;
import org.shirube.mentoring.api.request.Pairs;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.SitInPool;
import org.shirube.mentoring.api.request.Wishes;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.Tidings;
import org.shirube.ui.Visit;

/** What the screens of those who take part ask for, as one service. */
@Component(service = Services.class)
public final class Services {

    private static final PersonName UNKNOWN = new PersonName("", "", null, null, null, null);

    private final MentoringProfiles profiles;
    private final Topics topics;
    private final Schemes schemes;
    private final Requests requests;
    private final Wishes wishes;
    private final Blocks blocks;
    private final Pairs pairs;
    private final Introductions introductions;
    private final SitInPool pool;
    private final PeopleDirectory directory;
    private final Visit visit;
    private final MentoringNews news;
    private final Tidings tidings;
    private final MentoringMails mails;

    @Activate
    public Services(
            @Reference MentoringProfiles profiles,
            @Reference Topics topics,
            @Reference Schemes schemes,
            @Reference Requests requests,
            @Reference Wishes wishes,
            @Reference Blocks blocks,
            @Reference Pairs pairs,
            @Reference Introductions introductions,
            @Reference SitInPool pool,
            @Reference PeopleDirectory directory,
            @Reference Visit visit,
            @Reference MentoringNews news,
            @Reference Tidings tidings,
            @Reference MentoringMails mails) {
        this.profiles = profiles;
        this.topics = topics;
        this.schemes = schemes;
        this.requests = requests;
        this.wishes = wishes;
        this.blocks = blocks;
        this.pairs = pairs;
        this.introductions = introductions;
        this.pool = pool;
        this.directory = directory;
        this.visit = visit;
        this.news = news;
        this.tidings = tidings;
        this.mails = mails;
    }

    MentoringProfiles profiles() {
        return profiles;
    }

    Topics topics() {
        return topics;
    }

    Schemes schemes() {
        return schemes;
    }

    Requests requests() {
        return requests;
    }

    Wishes wishes() {
        return wishes;
    }

    Blocks blocks() {
        return blocks;
    }

    Pairs pairs() {
        return pairs;
    }

    Introductions introductions() {
        return introductions;
    }

    SitInPool pool() {
        return pool;
    }

    PeopleDirectory directory() {
        return directory;
    }

    Visit visit() {
        return visit;
    }

    MentoringNews news() {
        return news;
    }

    MentoringMails mails() {
        return mails;
    }

    Tidings tidings() {
        return tidings;
    }

    Actor actor() {
        return visit.actor();
    }

    EmployeeId me() {
        return visit.me();
    }

    /** What the directory says of somebody today. */
    Optional<EmployeeSummary> person(EmployeeId id) {
        return Known.ofPage().find(directory, actor(), id, visit.today());
    }

    /** What somebody is called; empty names where the directory does not know them. */
    PersonName name(EmployeeId id) {
        return person(id).map(EmployeeSummary::name).orElse(UNKNOWN);
    }

    /** Looks up together who will stand on the page. */
    void meet(Collection<EmployeeId> people) {
        Known.ofPage().load(directory, actor(), people, visit.today());
    }
}
