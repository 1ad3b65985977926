// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Small facts as one text: a line for each, sorted, {@code key=value}, with line ends, equals signs and backslashes escaped. */
public final class Attributes {

    private Attributes() {}

    public static String write(Map<String, String> attributes) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(attributes).forEach((key, value) -> text.append(escape(key))
                .append('=')
                .append(escape(value))
                .append('\n'));
        return text.toString();
    }

    public static Map<String, String> read(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        StringBuilder key = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> part.append(unescape(text.charAt(++i)));
                case '=' -> move(part, key);
                case '\n' -> {
                    attributes.put(key.toString(), part.toString());
                    key.setLength(0);
                    part.setLength(0);
                }
                default -> part.append(c);
            }
        }
        return attributes;
    }

    private static void move(StringBuilder from, StringBuilder to) {
        to.append(from);
        from.setLength(0);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\e");
    }

    private static char unescape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'e' -> '=';
            default -> c;
        };
    }
}
