// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Where HR edits the {@link Library}: themes, wished-for responses, questions and the guidebook, as Markdown texts in both
 * languages (F43, F44, F86, F91). What was shipped stays there to go back to; every version that was saved is kept.
 *
 * <p>Everything here throws {@link org.shirube.platform.api.actor.AccessDeniedException} unless the actor is an HR
 * administrator.
 */
@ProviderType
public interface LibraryDesk {

    /** The longest text of one language, in characters. */
    int MAX_TEXT = 100_000;

    /** The most sheets. */
    int MAX_SHEETS = 240;

    /** All sheets: the catalogues first, then questions and the guidebook by name. */
    List<Sheet> sheets(Actor hr);

    /**
     * The texts as they are served now.
     *
     * @throws IllegalArgumentException where there is no such sheet
     */
    Draft read(Actor hr, String name);

    /**
     * What is wrong with a draft, and how it would look. Nothing is kept.
     *
     * @throws IllegalArgumentException where a text is longer than {@value #MAX_TEXT} characters
     */
    Check check(Actor hr, Draft draft);

    /**
     * Serves the draft from now on: here at once, on other nodes within a minute. A name that is not there yet adds a sheet.
     *
     * @return the draft with its new version; with the version it had where these texts are served already, and then nothing was
     *     saved
     * @throws LibraryRefusedException where the check finds a problem, or somebody saved since the draft was read; nothing is
     *     changed then
     */
    Draft save(Actor hr, Draft draft) throws LibraryRefusedException;

    /**
     * Goes back to what was shipped, or removes a sheet that was added here.
     *
     * @param version of the sheet as the actor saw it
     * @throws LibraryRefusedException as for saving
     */
    void restore(Actor hr, String name, int version) throws LibraryRefusedException;

    /** What was saved of a sheet, newest first; at most 100. */
    List<Version> history(Actor hr, String name);

    /**
     * The texts of a version, as a draft on top of the one that is served now.
     *
     * @param number 0 for what was shipped
     * @throws IllegalArgumentException where there is no such version, or it has no texts
     */
    Draft version(Actor hr, String name, int number);

    /** What a sheet is. */
    enum Kind {
        THEMES,
        RESPONSES,
        QUESTIONS,
        GUIDEBOOK
    }

    /**
     * A text in both languages.
     *
     * @param name {@code themes}, {@code responses}, {@code questions/…} or {@code guidebook/…}
     * @param japaneseTitle its title in Japanese
     * @param englishTitle its title in English
     * @param version how often it was saved, 0 where it is as shipped and always was
     * @param changed whether it differs from what was shipped
     * @param shipped whether it was shipped, and not added here
     */
    record Sheet(
            String name,
            Kind kind,
            String japaneseTitle,
            String englishTitle,
            int version,
            boolean changed,
            boolean shipped) {}

    /**
     * The texts of a sheet.
     *
     * @param version on which the texts are built; 0 for a sheet that was never saved
     */
    record Draft(String name, int version, String japanese, String english) {}

    /**
     * What is wrong.
     *
     * @param file the path of the text in which it is, which may be another sheet's where two claim the same
     * @param japaneseText whether it is in the Japanese text
     * @param line counted from 1
     * @param japanese one sentence
     * @param english the same sentence
     */
    record Problem(String file, boolean japaneseText, int line, String japanese, String english) {}

    /**
     * What a check found.
     *
     * @param problems empty where the draft can be saved; at most the first of each language, and what differs between the two
     * @param japanese how it would look, or null where the library cannot be read
     * @param english the same in English
     */
    record Check(List<Problem> problems, @Nullable Preview japanese, @Nullable Preview english) {

        public Check {
            problems = List.copyOf(problems);
        }
    }

    /** How a sheet would look. */
    record Preview(String title, List<Library.Passage> passages) {

        public Preview {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Something that was saved.
     *
     * @param by the login of who did
     * @param restored whether it went back to what was shipped
     */
    record Version(int number, String by, Instant at, boolean restored) {}
}
