// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.part.Links;

/** Where the screens of HR are. Nothing else spells a path of theirs. */
public final class HrLinks {

    /** Name of the parameter that says which scheme or run. */
    public static final String ID = "id";

    public static final String NEW = Links.DESK + "/new";
    public static final String SCHEME = Links.DESK + "/scheme";
    public static final String PLAN = Links.DESK + "/plan";
    public static final String RULES = Links.DESK + "/rules";
    public static final String RUN = Links.DESK + "/run";
    public static final String TOPICS = Links.DESK + "/topics";
    public static final String NETWORK = Links.DESK + "/network";

    private HrLinks() {}

    public static String scheme(SchemeId id) {
        return SCHEME + "/" + id;
    }

    public static String plan(SchemeId id) {
        return PLAN + "/" + id;
    }

    public static String rules(SchemeId id) {
        return RULES + "/" + id;
    }

    public static String run(RunId id) {
        return RUN + "/" + id;
    }

    /** The scheme of a parameter, or null where it is absent or none. */
    public static @Nullable SchemeId scheme(Optional<String> text) {
        return id(text, SchemeId::new);
    }

    /** The run of a parameter, or null where it is absent or none. */
    public static @Nullable RunId run(Optional<String> text) {
        return id(text, RunId::new);
    }

    private static <T> @Nullable T id(Optional<String> text, Function<UUID, T> turn) {
        try {
            return text.map(UUID::fromString).map(turn).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
