// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.api.TalkReality.Band;
import org.shirube.dialogue.api.TalkReality.ThemeShare;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.people.api.UnitId;

/** Puts what was told of a unit together out of its figures. */
final class Realities {

    private final Map<String, Figure> figures;

    private Realities(List<Figure> figures) {
        this.figures = figures.stream().collect(Collectors.toMap(Figure::name, Function.identity()));
    }

    static TalkReality of(@Nullable UnitId unit, YearMonth month, List<Figure> figures) {
        Realities of = new Realities(figures);
        Figure paired = of.figures.get(Figure.PAIRED);
        return new TalkReality(
                unit,
                month,
                paired == null ? null : paired.people(),
                of.execution(),
                of.talks(),
                of.closings(),
                of.clarity(),
                of.felt(Figure.MEMBERS),
                of.felt(Figure.PARTNERS),
                of.themes());
    }

    private TalkReality.@Nullable Execution execution() {
        Figure kept = figures.get(Figure.KEPT);
        return kept == null ? null : new TalkReality.Execution(kept.people(), (int) kept.amount());
    }

    private TalkReality.@Nullable Talks talks() {
        Figure talks = figures.get(Figure.TALKS);
        return talks == null ? null : new TalkReality.Talks(talks.people(), (int) talks.amount());
    }

    private TalkReality.@Nullable Closings closings() {
        Figure talks = figures.get(Figure.TALKS);
        return talks == null
                ? null
                : new TalkReality.Closings(
                        talks.people(),
                        (int) talks.amount(),
                        (int) amount(Figure.DATES),
                        (int) amount(Figure.THEMED),
                        (int) amount(Figure.TODOS));
    }

    private TalkReality.@Nullable Clarity clarity() {
        Figure mean = figures.get(Figure.CLARITY);
        if (mean == null) {
            return null;
        }
        List<Band> bands = new ArrayList<>();
        figures.forEach((name, figure) -> {
            if (name.startsWith(Figure.BAND)) {
                String[] ends = name.substring(Figure.BAND.length()).split("-");
                bands.add(new Band(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), figure.people()));
            }
        });
        bands.sort(Comparator.comparingInt(Band::from));
        return new TalkReality.Clarity(mean.people(), mean.amount(), bands);
    }

    private TalkReality.@Nullable Felt felt(String name) {
        Figure listening = figures.get(name + Figure.LISTENING);
        return listening == null
                ? null
                : new TalkReality.Felt(
                        listening.people(),
                        listening.amount(),
                        amount(name + Figure.QUESTIONS),
                        amount(name + Figure.ADVICE));
    }

    private double amount(String name) {
        Figure figure = figures.get(name);
        return figure == null ? 0 : figure.amount();
    }

    private List<ThemeShare> themes() {
        return figures.values().stream()
                .filter(figure -> figure.name().startsWith(Figure.THEME))
                .map(figure -> new ThemeShare(
                        figure.name().substring(Figure.THEME.length()), figure.people(), (int) figure.amount()))
                .sorted(Comparator.comparingInt(ThemeShare::people).reversed().thenComparing(ThemeShare::key))
                .toList();
    }
}
