// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Grades by rank: in the order of their names, in which numbers count by value, so that G9 is below G10. */
final class Grades {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private Grades() {}

    static List<String> ranked(Collection<String> grades) {
        return grades.stream().distinct().sorted(Grades::compare).toList();
    }

    private static int compare(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int order = comparePart(parts.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), others.size());
    }

    private static int comparePart(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static List<String> parts(String grade) {
        return PART.matcher(Normalizer.normalize(grade, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
