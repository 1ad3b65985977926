// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * A course of talks to choose.
 *
 * @param japanese what it is called, one line of 1 to {@value #MAX_NAME} characters
 * @param english the same in English
 * @param own whether it belongs to one pairing, and not to all
 * @param version grows with every change
 */
public record AgendaTemplate(
        AgendaTemplateId id, String japanese, String english, Agenda agenda, boolean own, int version) {

    /** The longest name. */
    public static final int MAX_NAME = 40;

    /**
     * @throws IllegalArgumentException where a name breaks its rule
     */
    public AgendaTemplate {
        japanese = checked(japanese);
        english = checked(english);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > MAX_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name is one line of 1 to " + MAX_NAME + " characters");
        }
        return stripped;
    }
}
