// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;

/**
 * Something seen at work, as concrete as it was (F19, F62, F88). Each text has at most {@value #MAX_TEXT} characters; control
 * characters other than line breaks are refused.
 *
 * @param on the day it was seen
 * @param kind to praise, or to point out
 * @param scene where and when; must not be empty
 * @param action what the other did; must not be empty
 * @param effect what it led to; may be empty
 */
public record NewObservation(LocalDate on, Kind kind, String scene, String action, String effect) {

    /** The longest text. */
    public static final int MAX_TEXT = 500;

    /** What an observation is for. */
    public enum Kind {
        /** It went well, and why (称賛). */
        PRAISE,
        /** It could go better, and how (指摘). */
        POINT_OUT
    }

    /**
     * @throws IllegalArgumentException where a text breaks its rule
     */
    public NewObservation {
        scene = checked(scene, true);
        action = checked(action, true);
        effect = checked(effect, false);
    }

    private static String checked(String text, boolean required) {
        String stripped = text.strip();
        if (required && stripped.isEmpty() || stripped.length() > MAX_TEXT) {
            throw new IllegalArgumentException("a text of at most " + MAX_TEXT + " characters");
        }
        if (stripped.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new IllegalArgumentException("no control characters");
        }
        return stripped;
    }
}
