// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.core.internal.application.SealedJson;
import org.shirube.mentoring.core.internal.domain.Week;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.ProfileRow;
import org.shirube.mentoring.core.internal.persistence.ProfileStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Profiles with their words. It asks nobody who may: each service decides that before it comes here. */
@Component(service = ProfileBook.class)
public final class ProfileBook {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileBook.class);
    private static final String PLACE = "profile";

    public final ProfileStore store;
    private final SealedJson json;

    /** @param unit referenced so that the tables are there */
    @Activate
    public ProfileBook(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals) {
        this.store = new ProfileStore(transactions);
        this.json = new SealedJson(seals);
    }

    public Optional<MentoringProfile> find(EmployeeId person) {
        return store.find(person).map(this::profile);
    }

    private MentoringProfile profile(ProfileRow row) {
        byte[] sealed = row.sealed();
        ProfileWords words =
                sealed == null ? ProfileWords.NONE : json.open(circle(row.person()), PLACE, sealed, ProfileWords.class);
        ProfileDraft content = new ProfileDraft(
                row.offers(),
                row.wants(),
                row.languages(),
                row.place(),
                Week.slots(row.times()),
                row.capacity(),
                words.intro(),
                words.chosen());
        return new MentoringProfile(row.person(), content, row.paused(), row.changed(), row.version());
    }

    /** Whether it had the version before. */
    boolean put(MentoringProfile profile) {
        ProfileDraft content = profile.content();
        ProfileWords words = new ProfileWords(content.intro(), content.chosen());
        byte[] sealed = words.equals(ProfileWords.NONE) ? null : json.seal(circle(profile.person()), PLACE, words);
        return store.put(new ProfileRow(
                profile.person(),
                content.place(),
                Week.bits(content.times()),
                content.languages(),
                content.capacity(),
                0,
                profile.paused(),
                profile.changed(),
                profile.version(),
                content.offers(),
                content.wants(),
                sealed));
    }

    /** As others see them who take part with them; those that do not open are left out of their words, and logged without a name. */
    public List<ProfileView> views(Collection<EmployeeId> people) {
        Map<EmployeeId, ProfileView> views = new HashMap<>();
        store.of(people).forEach(row -> views.put(row.person(), view(row)));
        return people.stream().filter(views::containsKey).map(views::get).toList();
    }

    private ProfileView view(ProfileRow row) {
        byte[] sealed = row.sealed();
        ProfileWords words = ProfileWords.NONE;
        if (sealed != null) {
            try {
                words = json.open(circle(row.person()), PLACE, sealed, ProfileWords.class);
            } catch (SealBrokenException e) {
                LOG.warn("The words of a profile do not open and are not shown");
            }
        }
        return new ProfileView(
                row.person(),
                row.offers(),
                List.of(),
                row.languages(),
                row.place(),
                Week.slots(row.times()),
                words.intro(),
                words.chosen(),
                row.paused() != null);
    }

    /** What people chose to show, by person, for what goes through many. */
    public Map<EmployeeId, List<ChosenWord>> chosen(List<ProfileRow> rows) {
        List<ProfileRow> those =
                rows.stream().filter(row -> row.sealed() != null).toList();
        List<Sealed> sealed = those.stream()
                .map(row -> new Sealed(circle(row.person()), PLACE, Objects.requireNonNull(row.sealed())))
                .toList();
        List<Optional<ProfileWords>> opened = json.openAll(sealed, ProfileWords.class);
        Map<EmployeeId, List<ChosenWord>> chosen = new HashMap<>();
        for (int i = 0; i < those.size(); i++) {
            EmployeeId person = those.get(i).person();
            opened.get(i).ifPresent(words -> chosen.put(person, words.chosen()));
        }
        return chosen;
    }

    /** The circle of everything a person says of themselves here. */
    public static Circle circle(EmployeeId person) {
        return new Circle("mentoring.person", person.value());
    }
}
