// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shirube.integration.internal.mapping.Memo;

/**
 * The languages in a cell.
 *
 * @param tags BCP 47 tags, each once
 * @param unknown the first word that is no language, or empty
 */
record Languages(List<String> tags, String unknown) {

    private static final Pattern LIST = Pattern.compile("[,;/、；・\\s\\u3000]+");
    private static final Memo<Languages> KNOWN = new Memo<>(1 << 10, Languages::read);

    static Languages of(String text) {
        return KNOWN.of(text);
    }

    private static Languages read(String text) {
        List<String> tags = new ArrayList<>();
        for (String word : LIST.split(text)) {
            Locale locale = Locale.forLanguageTag(word.replace('_', '-'));
            if (!word.isEmpty() && locale.getLanguage().isEmpty()) {
                return new Languages(List.of(), word);
            }
            if (!word.isEmpty()) {
                tags.add(locale.toLanguageTag());
            }
        }
        return new Languages(tags.stream().distinct().toList(), "");
    }
}
