// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.problem.Problem;

/** Reads fields: a column's name, or a map with the column and what to do with its text. */
final class FieldParser {

    private final DateForms dates;

    FieldParser(DateForms dates) {
        this.dates = dates;
    }

    /** Reads {@code dates} and {@code open-end}; what is not said is taken from elsewhere. */
    static DateForms dates(YamlMap map, DateForms otherwise) {
        List<String> patterns = map.texts("dates");
        Set<String> open = new LinkedHashSet<>(map.texts("open-end"));
        try {
            return new DateForms(
                    patterns.isEmpty() ? otherwise.patterns() : patterns, open.isEmpty() ? otherwise.openEnds() : open);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    "mapping.value",
                    map.file(),
                    map.at("dates"),
                    String.join(", ", patterns),
                    "iso, japanese, yyyy/M/d, yyyyMMdd, dd-MM-yyyy, …");
        }
    }

    /** A field; null where the mapping does not have it. */
    @Nullable
    Field optional(YamlMap map, String name) {
        if (!map.has(name)) {
            return null;
        }
        if (!map.isMap(name)) {
            return plain(map.text(name));
        }
        return detailed(map.map(name)
                .only(
                        "column",
                        "constant",
                        "values",
                        "otherwise",
                        "lookup",
                        "prefix",
                        "suffix",
                        "case",
                        "dates",
                        "open-end"));
    }

    Field required(YamlMap map, String name) {
        Field field = optional(map, name);
        if (field == null) {
            throw Problem.of("mapping.missing", map.file(), map.at(name));
        }
        return field;
    }

    /** Those of the targets that the mapping has. */
    Map<Target, Field> fields(YamlMap map, Set<Target> targets) {
        Map<Target, Field> fields = new EnumMap<>(Target.class);
        for (Target target : targets) {
            Field field = optional(map, target.key());
            if (field != null) {
                fields.put(target, field);
            }
        }
        return fields;
    }

    /** The names of targets followed by others, for {@link YamlMap#only}. */
    static String[] names(Set<Target> targets, String... others) {
        List<String> names = new ArrayList<>(List.of(others));
        targets.forEach(target -> names.add(target.key()));
        return names.toArray(new String[0]);
    }

    private Field plain(String column) {
        return new Field(column, null, Map.of(), null, null, "", "", false, dates);
    }

    private Field detailed(YamlMap map) {
        boolean constant = map.has("constant");
        return new Field(
                constant ? "" : map.text("column"),
                constant ? map.text("constant") : null,
                values(map),
                map.has("otherwise") ? map.text("otherwise") : null,
                lookup(map),
                map.text("prefix", ""),
                map.text("suffix", ""),
                map.oneOf("case", "keep", "keep", "lower").equals("lower"),
                dates(map, dates));
    }

    private static Map<String, String> values(YamlMap map) {
        Map<String, String> values = new HashMap<>();
        if (map.has("values")) {
            YamlMap pairs = map.map("values");
            pairs.names().forEach(name -> values.put(Field.plain(name), pairs.text(name)));
        }
        return values;
    }

    private static Field.@Nullable Lookup lookup(YamlMap map) {
        if (!map.has("lookup")) {
            return null;
        }
        String[] parts = map.text("lookup").split("\\.", 2);
        if (parts.length < 2) {
            throw Problem.of("mapping.value", map.file(), map.at("lookup"), parts[0], "file.column");
        }
        return new Field.Lookup(parts[0], parts[1]);
    }
}
