// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.problem.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A map of a YAML file that says what is wrong with it, and where. */
final class YamlMap {

    private static final int MAX_CHARACTERS = 1 << 20;

    private final String file;
    private final String path;
    private final Map<String, Object> values;

    private YamlMap(String file, String path, Map<String, Object> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    static YamlMap parse(String file, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw Problem.of("mapping.too-large", file);
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(MAX_CHARACTERS)
                .build();
        try {
            return of(file, "", new Load(settings).loadFromString(text));
        } catch (YamlEngineException e) {
            throw Problem.of("mapping.not-yaml", file, String.valueOf(e.getMessage()));
        }
    }

    private static YamlMap of(String file, String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw Problem.of("mapping.not-map", file, path.isEmpty() ? file : path);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, item) -> {
            if (item != null) {
                values.put(String.valueOf(key), item);
            }
        });
        return new YamlMap(file, path, values);
    }

    /** Lets nothing pass that would be ignored: a mistyped name must not go unnoticed. */
    YamlMap only(String... names) {
        List<String> known = Arrays.asList(names);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw Problem.of("mapping.unknown", file, at(name), String.join(", ", known));
            }
        }
        return this;
    }

    String file() {
        return file;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean isMap(String name) {
        return values.get(name) instanceof Map<?, ?>;
    }

    String text(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw Problem.of("mapping.missing", file, at(name));
        }
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw Problem.of("mapping.value", file, at(name), "…", "text");
        }
        return String.valueOf(value);
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) {
        return oneOf(name, "false", "true", "false").equals("true");
    }

    /** A text out of a few. */
    String oneOf(String name, String otherwise, String... allowed) {
        String text = text(name, otherwise);
        if (!Arrays.asList(allowed).contains(text)) {
            throw Problem.of("mapping.value", file, at(name), text, String.join(", ", allowed));
        }
        return text;
    }

    YamlMap map(String name) {
        if (!has(name)) {
            throw Problem.of("mapping.missing", file, at(name));
        }
        return of(file, at(name), values.get(name));
    }

    /** A list of maps; empty where there is none. */
    List<YamlMap> maps(String name) {
        List<YamlMap> maps = new ArrayList<>();
        if (has(name)) {
            List<?> items = values.get(name) instanceof List<?> list ? list : List.of(map(name).values);
            for (int i = 0; i < items.size(); i++) {
                maps.add(of(file, at(name) + "[" + (i + 1) + "]", items.get(i)));
            }
        }
        return maps;
    }

    /** One text or a list of them; empty where there is none. */
    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(text(name));
    }
}
