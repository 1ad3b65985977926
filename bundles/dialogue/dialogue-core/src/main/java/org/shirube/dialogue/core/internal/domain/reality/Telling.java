// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.shirube.platform.api.figures.Suppression;

/** Which figures of a month may be told of which units: each figure by its own number of people. */
public final class Telling {

    private final Node company;
    private final Map<UUID, Node> nodes = new HashMap<>();
    private final Map<UUID, List<Figure>> told = new HashMap<>();

    private Telling(Node company) {
        this.company = company;
        Deque<Node> open = new ArrayDeque<>(List.of(company));
        while (!open.isEmpty()) {
            Node next = open.pop();
            nodes.put(next.unit(), next);
            open.addAll(next.below());
        }
    }

    /** The figures of every unit of which there is anything to tell. */
    public static Map<UUID, List<Figure>> of(Node company) {
        Telling telling = new Telling(company);
        telling.happened();
        telling.clarity();
        telling.felt(Figure.MEMBERS, count -> count.members);
        telling.felt(Figure.PARTNERS, count -> count.partners);
        telling.themes();
        return telling.told;
    }

    private void happened() {
        each(shown(count -> List.of(count.paired)), (count, to) -> to.add(new Figure(Figure.PAIRED, count.paired, 0)));
        each(
                shown(count -> List.of(count.asked)),
                (count, to) -> to.add(new Figure(Figure.KEPT, count.asked, count.kept)));
        each(shown(count -> List.of(count.talked)), (count, to) -> {
            to.add(new Figure(Figure.TALKS, count.talked, count.talks));
            to.add(new Figure(Figure.DATES, count.talked, count.dates));
            to.add(new Figure(Figure.THEMED, count.talked, count.themed));
            to.add(new Figure(Figure.TODOS, count.talked, count.todos));
        });
    }

    /** In the bands that tell most: the same for all units, so that no two ways to join answers can be laid over each other. */
    private void clarity() {
        Bands best = Bands.CANDIDATES.get(0);
        Set<UUID> shown = Set.of();
        for (Bands bands : Bands.CANDIDATES) {
            Set<UUID> units = shown(bands::of);
            if (units.size() * bands.worth() > shown.size() * best.worth()) {
                best = bands;
                shown = units;
            }
        }
        Bands chosen = best;
        each(shown, (count, to) -> to.addAll(chosen.figures(count)));
    }

    private void felt(String name, Function<Count, Count.Mean> mean) {
        each(shown(count -> List.of(mean.apply(count).people)), (count, to) -> {
            Count.Mean all = mean.apply(count);
            to.add(new Figure(name + Figure.LISTENING, all.people, all.listening / all.people));
            to.add(new Figure(name + Figure.QUESTIONS, all.people, all.questions / all.people));
            to.add(new Figure(name + Figure.ADVICE, all.people, all.advice / all.people));
        });
    }

    /**
     * A theme splits those who talked into those who chose it and those who did not. It is shown only where it may be told how
     * many talked at all, because each theme that is shown says that.
     */
    private void themes() {
        Set<UUID> all = shown(count -> List.of(count.themePeople));
        for (String key : company.all().themes.keySet()) {
            Set<UUID> units =
                    new HashSet<>(shown(count -> List.of(count.theme(key), count.themePeople - count.theme(key))));
            units.retainAll(all);
            each(units, (count, to) -> to.add(new Figure(Figure.THEME + key, count.theme(key), count.themePeople)));
        }
    }

    private Set<UUID> shown(Function<Count, List<Integer>> cells) {
        return Suppression.shown(company.group(cells));
    }

    private void each(Set<UUID> units, BiConsumer<Count, List<Figure>> figures) {
        for (UUID unit : units) {
            Node node = nodes.get(unit);
            if (node != null) {
                figures.accept(node.all(), told.computeIfAbsent(unit, id -> new ArrayList<>()));
            }
        }
    }
}
