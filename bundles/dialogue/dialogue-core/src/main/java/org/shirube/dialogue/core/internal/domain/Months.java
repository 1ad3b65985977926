// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Shares;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.TrendMonth;

/** Means of what was said after talks, month by month. */
public final class Months {

    private Months() {}

    /** What was said after a talk; null for what was not. */
    public record Said(
            YearMonth month,
            UUID member,
            @Nullable Integer clarity,
            @Nullable TalkRatio members,
            @Nullable TalkRatio partners) {}

    /**
     * @param least how many members must have said something for their mean to be told, 1 or more
     * @return oldest first, without months that had no talk
     */
    public static List<TrendMonth> of(Collection<Said> talks, int least) {
        Map<YearMonth, List<Said>> months =
                talks.stream().collect(Collectors.groupingBy(Said::month, TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> of(month.getKey(), month.getValue(), least))
                .toList();
    }

    private static TrendMonth of(YearMonth month, List<Said> talks, int least) {
        Double clarity = byMember(talks, said -> said.clarity() == null ? null : new double[] {said.clarity()}, least);
        return new TrendMonth(month, talks.size(), clarity, shares(talks, Said::members, least), ownShares(talks));
    }

    private static @Nullable Double byMember(List<Said> talks, Function<Said, double @Nullable []> value, int least) {
        List<double[]> means = memberMeans(talks, value);
        return means.size() < least ? null : mean(means, 0);
    }

    /** The mean of each member's mean, so that who talks often does not count more. */
    private static @Nullable Shares shares(List<Said> talks, Function<Said, @Nullable TalkRatio> side, int least) {
        List<double[]> means = memberMeans(talks, said -> parts(side.apply(said)));
        long estimates = talks.stream().map(side).filter(Objects::nonNull).count();
        return means.size() < least ? null : shares(means, (int) estimates);
    }

    /** The partner is one person, so that each talk counts the same. */
    private static @Nullable Shares ownShares(List<Said> talks) {
        List<double[]> all = talks.stream()
                .map(Said::partners)
                .filter(Objects::nonNull)
                .map(Months::known)
                .toList();
        return all.isEmpty() ? null : shares(all, all.size());
    }

    private static Shares shares(List<double[]> means, int of) {
        return new Shares(mean(means, 0), mean(means, 1), mean(means, 2), of);
    }

    private static List<double[]> memberMeans(List<Said> talks, Function<Said, double @Nullable []> value) {
        return talks.stream().collect(Collectors.groupingBy(Said::member)).values().stream()
                .map(own -> own.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList())
                .filter(own -> !own.isEmpty())
                .map(Months::means)
                .toList();
    }

    private static double[] means(List<double[]> values) {
        double[] means = new double[values.get(0).length];
        for (int part = 0; part < means.length; part++) {
            means[part] = mean(values, part);
        }
        return means;
    }

    private static double mean(List<double[]> values, int part) {
        return values.stream().mapToDouble(value -> value[part]).average().orElseThrow();
    }

    private static double @Nullable [] parts(@Nullable TalkRatio ratio) {
        return ratio == null ? null : known(ratio);
    }

    private static double[] known(TalkRatio ratio) {
        return new double[] {ratio.listening(), ratio.questions(), ratio.advice()};
    }
}
