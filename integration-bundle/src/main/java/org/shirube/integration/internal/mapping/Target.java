// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a column can become. In a mapping the names are lower case with hyphens. */
public enum Target {
    ID,
    /** A name in one cell, family name first; for a unit its name. */
    NAME,
    FAMILY,
    GIVEN,
    /** A reading in one cell, family name first. */
    KANA,
    FAMILY_KANA,
    GIVEN_KANA,
    /** A name in Latin letters in one cell, family name first. */
    ROMAN,
    FAMILY_ROMAN,
    GIVEN_ROMAN,
    EMAIL,
    STATUS,
    UNIT,
    POSITION,
    GRADE,
    JOB_FAMILY,
    LOCATION,
    LANGUAGES,
    MANAGER,
    PARENT,
    HEAD;

    /** What a unit has. */
    public static final Set<Target> OF_UNIT = EnumSet.of(ID, NAME, PARENT, HEAD);

    /** What a person has. */
    public static final Set<Target> OF_PERSON = EnumSet.complementOf(EnumSet.of(PARENT, HEAD));

    /** What may change over a person's time. */
    public static final Set<Target> OF_PERSON_HISTORY =
            EnumSet.of(STATUS, UNIT, POSITION, GRADE, JOB_FAMILY, LOCATION, MANAGER);

    /** What may change over a unit's time. */
    public static final Set<Target> OF_UNIT_HISTORY = EnumSet.of(NAME, PARENT, HEAD);

    /** A copy that nobody changes, in the order of the targets. */
    static <V> Map<Target, V> copy(Map<Target, V> values) {
        Map<Target, V> copy = new EnumMap<>(Target.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /** The name in a mapping. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The target with this name in a mapping. */
    public static Optional<Target> of(String key) {
        return Arrays.stream(values())
                .filter(target -> target.key().equals(key))
                .findFirst();
    }
}
