// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a whole file, delivery or mapping cannot be used. The message is the Japanese sentence, a line break, and the
 * English sentence: it is stored with the run and read by people of either language.
 */
public final class Problem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.shirube.integration.internal.problem.Problems";

    private final String key;
    private final String sentences;

    private Problem(String key, String sentences) {
        super(sentences);
        this.key = key;
        this.sentences = sentences;
    }

    /**
     * @param key a key of the resource bundle
     * @param arguments what the sentence names: files, columns, numbers; never personal data
     */
    public static Problem of(String key, Object... arguments) {
        return new Problem(
                key, sentence(key, Locale.JAPANESE, arguments) + "\n" + sentence(key, Locale.ENGLISH, arguments));
    }

    /** The key of the sentence, for tests and counters. */
    public String key() {
        return key;
    }

    /** The message: Japanese, a line break, English. */
    public String sentences() {
        return sentences;
    }

    private static String sentence(String key, Locale locale, Object... arguments) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Problem.class.getClassLoader(), exact);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
