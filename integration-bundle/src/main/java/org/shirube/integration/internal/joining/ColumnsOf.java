// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.History;
import org.shirube.integration.internal.mapping.Mapping;

/** Which columns a mapping needs, file by file. */
public final class ColumnsOf {

    private final Mapping mapping;
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();

    private ColumnsOf(Mapping mapping) {
        this.mapping = mapping;
    }

    /** By alias of the file. */
    static Map<String, Set<String>> mapping(Mapping mapping) {
        ColumnsOf needed = new ColumnsOf(mapping);
        mapping.files().keySet().forEach(needed::of);
        if (mapping.people() != null) {
            needed.people(mapping.people());
        }
        if (mapping.units() != null) {
            needed.units(mapping.units());
        }
        return needed.columns;
    }

    /** The aliases of the files whose rows are found by their key. */
    public static Set<String> joined(Mapping mapping) {
        Set<String> joined = new HashSet<>();
        if (mapping.people() != null) {
            joined(
                    joined,
                    mapping.people().file(),
                    mapping.people().histories(),
                    mapping.people().fields().values());
        }
        if (mapping.units() != null) {
            joined(
                    joined,
                    mapping.units().file(),
                    mapping.units().histories(),
                    mapping.units().fields().values());
        }
        return joined;
    }

    private static void joined(Set<String> joined, String own, List<History> histories, Collection<Field> fields) {
        lookups(joined, fields);
        for (History history : histories) {
            lookups(joined, history.fields().values());
            if (!history.file().equals(own)) {
                joined.add(history.file());
            }
        }
    }

    private static void lookups(Set<String> joined, Collection<Field> fields) {
        fields.stream()
                .map(Field::lookup)
                .filter(lookup -> lookup != null)
                .forEach(lookup -> joined.add(lookup.file()));
    }

    private void people(Mapping.People people) {
        people.fields().values().forEach(field -> add(people.file(), field));
        add(people.file(), people.hired(), people.left(), people.from(), people.until());
        people.periods().forEach(period -> add(people.file(), period.from(), period.until()));
        people.histories().forEach(this::history);
    }

    private void units(Mapping.Units units) {
        units.fields().values().forEach(field -> add(units.file(), field));
        add(units.file(), units.from(), units.until());
        units.histories().forEach(this::history);
    }

    private void history(History history) {
        add(history.file(), history.from(), history.until());
        history.fields().values().forEach(field -> add(history.file(), field));
    }

    private void add(String alias, @Nullable Field... fields) {
        Arrays.stream(fields).forEach(field -> add(alias, field));
    }

    private void add(String alias, @Nullable Field field) {
        if (field == null) {
            return;
        }
        if (!field.column().isEmpty()) {
            of(alias).add(field.column());
        }
        if (field.lookup() != null) {
            of(field.lookup().file()).add(field.lookup().column());
        }
    }

    private Set<String> of(String alias) {
        return columns.computeIfAbsent(alias, a -> {
            Set<String> needed = new LinkedHashSet<>();
            var file = mapping.files().get(a);
            if (file != null && file.key() != null) {
                needed.add(file.key());
            }
            return needed;
        });
    }
}
