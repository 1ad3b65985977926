// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.application.request.Fits;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Transactions;

/** Who fits whom, for one seeker at a time: only those are looked at closely who could come first. */
@Component
public final class FitsService implements Fits {

    private static final int BY_TOPICS = 150;
    private static final int BY_CHANCE = 50;
    private static final int REASONS = 3;
    /** How much less somebody is suggested who has no place left. */
    private static final double FULL = 0.3;
    /** How much less the more of the places are taken or asked for. */
    private static final double WANTED = 0.15;
    /** Of those who fit about as well, not everybody sees the same ones first. */
    private static final double CHANCE = 0.05;

    private final PoolReader reader;
    private final Rules rules;
    private final ProfileBook profiles;
    private final RequestStore requests;
    private final Clock clock;

    @Activate
    public FitsService(
            @Reference Transactions transactions,
            @Reference PoolReader reader,
            @Reference Rules rules,
            @Reference ProfileBook profiles,
            @Reference Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.profiles = profiles;
        this.requests = new RequestStore(transactions);
        this.clock = clock;
    }

    @Override
    public boolean allowed(Actor actor, Scheme scheme, EmployeeId seeker, EmployeeId offerer) {
        PackedPool pool = reader.some(actor, scheme, List.of(seeker), List.of(offerer));
        boolean there = pool.seekers().size() == 1 && pool.offerers().size() == 1;
        return there && rules.shown(scheme.plan(), pool).value(0, 0) != Scorer.NEVER;
    }

    @Override
    public List<Suggestion> best(
            Actor actor, Scheme scheme, EmployeeId seeker, Set<EmployeeId> excluded, int most, Locale locale) {
        PackedPool pool = reader.some(actor, scheme, List.of(seeker), shortlist(scheme.id(), seeker, excluded));
        if (pool.seekers().size() == 0 || pool.offerers().size() == 0) {
            return List.of();
        }
        Scorer scorer = rules.shown(scheme.plan(), pool);
        float[] values = new float[pool.offerers().size()];
        scorer.row(0, 0, values.length, values, new float[values.length]);
        double[] ranks = ranks(scheme.id(), seeker, pool, values);
        List<Integer> best = IntStream.range(0, values.length)
                .filter(offerer -> values[offerer] != Scorer.NEVER)
                .boxed()
                .sorted(Comparator.comparing((Integer offerer) -> -ranks[offerer]))
                .limit(most)
                .toList();
        return suggestions(scorer, best, values, locale);
    }

    /** Those who fit the topics and some by chance, beginning elsewhere for each seeker, so that not everybody sees the same. */
    Collection<EmployeeId> shortlist(SchemeId scheme, EmployeeId seeker, Set<EmployeeId> excluded) {
        double place = new Random(seed(seeker, seeker)).nextDouble();
        UUID start = reader.store.at(scheme, Side.OFFERER, place);
        Set<EmployeeId> some = new LinkedHashSet<>(reader.store.byTopics(scheme, seeker, start, BY_TOPICS));
        some.addAll(reader.store.from(scheme, Side.OFFERER, start, BY_CHANCE));
        if (some.size() < BY_CHANCE) {
            some.addAll(reader.store.from(scheme, Side.OFFERER, PoolStore.FIRST, BY_CHANCE));
        }
        some.removeAll(excluded);
        return some;
    }

    private double[] ranks(SchemeId scheme, EmployeeId seeker, PackedPool pool, float[] values) {
        People offerers = pool.offerers();
        List<EmployeeId> people =
                IntStream.range(0, values.length).mapToObj(offerers::id).toList();
        Map<EmployeeId, Integer> asked = requests.open(scheme, people);
        return IntStream.range(0, values.length)
                .mapToDouble(offerer -> values[offerer]
                        - lessFor(offerers, offerer, asked.getOrDefault(people.get(offerer), 0))
                        + CHANCE * new Random(seed(seeker, people.get(offerer))).nextDouble())
                .toArray();
    }

    private static double lessFor(People offerers, int offerer, int asked) {
        int places = offerers.capacity(offerer);
        int load = offerers.load(offerer);
        double wanted = Math.min(1, (double) (load + asked) / Math.max(1, places + load));
        return (places == 0 ? FULL : 0) + WANTED * wanted;
    }

    /** The same for a week, so that a list does not change under the eyes of who looks at it. */
    private long seed(EmployeeId one, EmployeeId other) {
        long week = LocalDate.now(clock).toEpochDay() / 7;
        return (one.value().getLeastSignificantBits() * 31 + other.value().getLeastSignificantBits()) * 31 + week;
    }

    private List<Suggestion> suggestions(Scorer scorer, List<Integer> best, float[] values, Locale locale) {
        People offerers = scorer.pool().offerers();
        Map<EmployeeId, Integer> numbers = new LinkedHashMap<>();
        best.forEach(offerer -> numbers.put(offerers.id(offerer), offerer));
        List<Suggestion> suggestions = new ArrayList<>();
        for (ProfileView view : profiles.views(numbers.keySet())) {
            int offerer = Objects.requireNonNull(numbers.get(view.person()));
            List<FitReason> reasons = scorer.reasons(0, offerer, locale).stream()
                    .filter(reason -> !reason.words().isEmpty() && reason.value() > 0)
                    .sorted(Comparator.comparing((FitReason reason) -> -reason.share() * reason.value()))
                    .limit(REASONS)
                    .toList();
            suggestions.add(new Suggestion(view, values[offerer], reasons, offerers.capacity(offerer) > 0));
        }
        return suggestions;
    }
}
