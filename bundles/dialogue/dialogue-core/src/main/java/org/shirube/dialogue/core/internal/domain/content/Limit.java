// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/** How long a text may be, in characters: short enough for a phone, and for being said aloud. */
enum Limit {
    TITLE("見出し", "A title", 40, 80),
    USE("使いどころの文", "The sentence on when to use it", 120, 240),
    QUESTION("問い", "A question", 90, 200),
    TEXT("段落や項目", "A paragraph or an item", 200, 450),
    PAGE("ページ全体", "A page", 1_200, 3_000),
    LABEL("ラベル", "A label", 20, 40),
    HELP("説明", "A line of help", 60, 140);

    static final int FILE_BYTES = 100 * 1024;
    static final int KEY_LENGTH = 60;
    static final int FILES = 500;

    private final String japaneseName;
    private final String englishName;
    private final int japanese;
    private final int english;

    Limit(String japaneseName, String englishName, int japanese, int english) {
        this.japaneseName = japaneseName;
        this.englishName = englishName;
        this.japanese = japanese;
        this.english = english;
    }

    /** Refuses a text that is too long. */
    void check(Source source, int line, int length) throws ContentException {
        int most = source.language() == Language.JAPANESE ? japanese : english;
        if (length > most) {
            throw source.problem(
                    line,
                    japaneseName + "は " + most + " 字までです（いまは " + length + " 字）。",
                    englishName + " may have up to " + most + " characters; this one has " + length + ".");
        }
    }
}
