// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.integration.internal.problem.Problem;

/** The first line of a file: which column stands where. Full and half width, and space around it, make no difference. */
public final class Heading {

    private static final int MAX_SHOWN = 1_000;

    private final String file;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    /**
     * @param file the file's name, for messages
     * @param names as they stand in the file
     */
    public Heading(String file, List<String> names) {
        this.file = file;
        this.names = names.stream().map(String::strip).toList();
        for (int i = 0; i < this.names.size(); i++) {
            String name = plain(this.names.get(i));
            if (places.putIfAbsent(name, i) != null) {
                twice.add(name);
            }
        }
    }

    /** As they stand in the file, without space around them. */
    public List<String> names() {
        return names;
    }

    /**
     * Where a column stands, from 0.
     *
     * @throws Problem where it does not stand there, or twice
     */
    public int place(String column) {
        String name = plain(column);
        Integer place = places.get(name);
        if (place == null) {
            throw Problem.of("file.column-missing", file, column, found());
        }
        if (twice.contains(name)) {
            throw Problem.of("file.column-twice", file, column);
        }
        return place;
    }

    int size() {
        return names.size();
    }

    String name(int place) {
        return place < names.size() ? names.get(place) : "";
    }

    private String found() {
        String all = String.join(", ", names);
        return all.length() > MAX_SHOWN ? all.substring(0, MAX_SHOWN) + "…" : all;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
