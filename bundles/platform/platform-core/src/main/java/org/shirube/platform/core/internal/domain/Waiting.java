// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a component waits. */
public final class Waiting {

    private static final Pattern UNIT = Pattern.compile("\\(shirube\\.unit=([a-z]+)\\)");
    private static final Map<String, String> PROVIDERS = Map.of(
            "Database", "the database",
            "Transactions", "the database",
            "OpenDatabase", "the database");

    private Waiting() {}

    /**
     * For a reference that nobody satisfies.
     *
     * @param type the full name of the service's type
     * @param target the reference's filter, or null
     * @param provider the module that would provide it, where one is known
     */
    public static String forService(String type, @Nullable String target, Optional<String> provider) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        Matcher unit = UNIT.matcher(target == null ? "" : target);
        if (unit.find()) {
            return "waits for the tables of " + unit.group(1) + ", which are not migrated yet";
        }
        String what = PROVIDERS.get(name);
        if (what != null) {
            return "waits for " + what + ", which does not answer yet";
        }
        return provider.map(p -> "waits for " + name + ", which " + p + " provides")
                .orElse("waits for " + name + ", which no installed module provides");
    }
}
