// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the path of a file says about it. */
record ContentPath(Kind kind, String name, Language language) {

    private static final int MAX_LENGTH = 100;
    private static final Pattern FORM =
            Pattern.compile("(?:(questions|guidebook)/([a-z0-9-]+)|(themes|responses))\\.(ja|en)\\.md");

    enum Kind {
        QUESTIONS,
        GUIDEBOOK,
        THEMES,
        RESPONSES
    }

    static ContentPath of(String path) throws ContentException {
        Matcher matcher = FORM.matcher(path);
        if (path.length() > MAX_LENGTH || !matcher.matches()) {
            throw new ContentException(new Problem(
                    path.length() > MAX_LENGTH ? path.substring(0, MAX_LENGTH) + "…" : path,
                    1,
                    "ファイル名は questions/名前.ja.md、guidebook/名前.ja.md、themes.ja.md、responses.ja.md（英語は .en.md）のどれかにしてください。",
                    "Name the file questions/name.en.md, guidebook/name.en.md, themes.en.md or responses.en.md (.ja.md for"
                            + " Japanese)."));
        }
        Language language = "ja".equals(matcher.group(4)) ? Language.JAPANESE : Language.ENGLISH;
        String name = matcher.group(3) == null ? matcher.group(2) : matcher.group(3);
        return new ContentPath(kind(matcher.group(3) == null ? matcher.group(1) : name), name, language);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "questions" -> Kind.QUESTIONS;
            case "guidebook" -> Kind.GUIDEBOOK;
            case "themes" -> Kind.THEMES;
            default -> Kind.RESPONSES;
        };
    }
}
