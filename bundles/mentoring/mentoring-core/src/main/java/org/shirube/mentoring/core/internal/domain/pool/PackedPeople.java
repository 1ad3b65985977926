// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.domain.Week;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.Standing;

/** One side of a pool, in arrays. */
final class PackedPeople implements People {

    private static final int[] NOBODY = {};

    private final EmployeeId[] ids;
    private final int[][] numbers = new int[Column.values().length][];
    private final long[] languages;
    private final PlaceChoice[] places;
    private final int[][] topics;
    private final int[][] weights;
    private final List<List<String>> words = new ArrayList<>();
    private final int[][] wishes;

    private enum Column {
        UNIT,
        MANAGER,
        ENTER,
        LEAVE,
        GRADE,
        JOB_FAMILY,
        LOCATION,
        TIMES,
        LOAD,
        CAPACITY
    }

    PackedPeople(List<Entry> people, PoolCodes codes, Map<EmployeeId, Integer> others) {
        int size = people.size();
        ids = people.stream().map(Entry::id).toArray(EmployeeId[]::new);
        Arrays.setAll(numbers, column -> new int[size]);
        languages = new long[size];
        places = new PlaceChoice[size];
        topics = new int[size][];
        weights = new int[size][];
        wishes = new int[size][];
        for (int i = 0; i < size; i++) {
            put(i, people.get(i), codes);
            choose(i, people.get(i), codes);
            wishes[i] = wishes(people.get(i), others);
        }
    }

    private void put(int i, Entry entry, PoolCodes codes) {
        Standing standing = entry.standing();
        set(Column.UNIT, i, codes.units.of(standing.unit()));
        set(Column.MANAGER, i, codes.forest.code(standing.manager()));
        set(Column.ENTER, i, codes.forest.enter(entry.id()));
        set(Column.LEAVE, i, codes.forest.leave(entry.id()));
        String grade = standing.grade();
        set(Column.GRADE, i, grade == null ? -1 : codes.grades.indexOf(grade));
        set(Column.JOB_FAMILY, i, codes.jobFamilies.of(standing.jobFamily()));
        set(Column.LOCATION, i, codes.locations.of(standing.location()));
        set(Column.TIMES, i, Week.possible(entry.times()));
        set(Column.LOAD, i, entry.load());
        set(Column.CAPACITY, i, entry.capacity());
        places[i] = entry.place();
    }

    private void set(Column column, int person, int value) {
        numbers[column.ordinal()][person] = value;
    }

    private void choose(int i, Entry entry, PoolCodes codes) {
        languages[i] = codes.languages(entry.languages());
        List<TopicChoice> known = entry.topics().stream()
                .filter(choice -> codes.topic(choice.topic()) >= 0)
                .sorted(Comparator.comparing(choice -> codes.topic(choice.topic())))
                .toList();
        topics[i] =
                known.stream().mapToInt(choice -> codes.topic(choice.topic())).toArray();
        weights[i] = known.stream().mapToInt(TopicChoice::weight).toArray();
        words.add(entry.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    private static int[] wishes(Entry entry, Map<EmployeeId, Integer> others) {
        return entry.wishes().isEmpty()
                ? NOBODY
                : entry.wishes().stream()
                        .filter(others::containsKey)
                        .mapToInt(others::get)
                        .toArray();
    }

    private int get(Column column, int person) {
        return numbers[column.ordinal()][person];
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public EmployeeId id(int person) {
        return ids[person];
    }

    @Override
    public int unit(int person) {
        return get(Column.UNIT, person);
    }

    @Override
    public int manager(int person) {
        return get(Column.MANAGER, person);
    }

    @Override
    public int enter(int person) {
        return get(Column.ENTER, person);
    }

    @Override
    public int leave(int person) {
        return get(Column.LEAVE, person);
    }

    @Override
    public int grade(int person) {
        return get(Column.GRADE, person);
    }

    @Override
    public int jobFamily(int person) {
        return get(Column.JOB_FAMILY, person);
    }

    @Override
    public int location(int person) {
        return get(Column.LOCATION, person);
    }

    @Override
    public long languages(int person) {
        return languages[person];
    }

    @Override
    public int times(int person) {
        return get(Column.TIMES, person);
    }

    @Override
    public PlaceChoice place(int person) {
        return places[person];
    }

    @Override
    public int[] topics(int person) {
        return topics[person];
    }

    @Override
    public int[] weights(int person) {
        return weights[person];
    }

    @Override
    public List<String> words(int person) {
        return words.get(person);
    }

    @Override
    public int[] wishes(int person) {
        return wishes[person];
    }

    @Override
    public int load(int person) {
        return get(Column.LOAD, person);
    }

    @Override
    public int capacity(int person) {
        return get(Column.CAPACITY, person);
    }
}
