// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.core.internal.domain.Due;

/** What has to be the same in both languages of a sheet, or must not go. */
public final class SameKeys {

    private final String name;
    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();

    private SameKeys(String name, Texts texts) {
        this.name = name;
        this.texts = texts;
    }

    /** What differs between the two texts of a sheet. */
    public static List<Problem> problems(String name, Texts texts, ContentLibrary japanese, ContentLibrary english) {
        SameKeys same = new SameKeys(name, texts);
        if (name.equals("themes")) {
            same.keys(keys(japanese.themes()), keys(english.themes()));
            same.career(japanese);
        } else {
            String key = name.substring(name.indexOf('/') + 1);
            same.sets(japanese.set(key), english.set(key));
            same.pages(japanese.page(key), english.page(key));
        }
        return same.problems;
    }

    private static List<String> keys(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::key).toList();
    }

    private void keys(List<String> japanese, List<String> english) {
        lacks(Language.ENGLISH, japanese, english);
        lacks(Language.JAPANESE, english, japanese);
        if (problems.isEmpty() && !japanese.equals(english)) {
            add(Language.ENGLISH, 1, "日本語と英語の並び順を同じにしてください。", "Keep the same order in Japanese and English.");
        }
    }

    private void lacks(Language language, List<String> there, List<String> here) {
        for (String key : there) {
            if (!here.contains(key)) {
                Language other = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
                add(
                        other,
                        line(other, "[" + key + "]"),
                        "[" + key + "] がもう一方の言語にありません。両方に同じキーを書いてください。",
                        "[" + key + "] is missing in the other language; write the same keys in both.");
            }
        }
    }

    /** The rule about career themes looks for it (F49). */
    private void career(ContentLibrary japanese) {
        if (japanese.theme(Due.CAREER).isEmpty()) {
            String key = "[" + Due.CAREER + "]";
            add(
                    Language.JAPANESE,
                    1,
                    key + " は外せません。キャリアの話題をうながす仕組みが使っています。ラベルと説明は変えられます。",
                    key + " has to stay, because the nudge for career themes uses it; its label and help may change.");
        }
    }

    private void sets(Optional<QuestionSet> japanese, Optional<QuestionSet> english) {
        if (japanese.isPresent() && english.isPresent()) {
            same("stages", japanese.get().stages(), english.get().stages());
            same("slot", japanese.get().slot(), english.get().slot());
            keys(ids(japanese.get()), ids(english.get()));
        }
    }

    private static List<String> ids(QuestionSet set) {
        return set.questions().stream().map(Question::id).toList();
    }

    private void pages(Optional<GuidePage> japanese, Optional<GuidePage> english) {
        if (japanese.isPresent() && english.isPresent()) {
            same("order", japanese.get().order(), english.get().order());
            same("stage", japanese.get().stage(), english.get().stage());
            same("slot", japanese.get().slot(), english.get().slot());
        }
    }

    private void same(String key, @Nullable Object japanese, @Nullable Object english) {
        if (!Objects.equals(japanese, english)) {
            add(
                    Language.ENGLISH,
                    line(Language.ENGLISH, key + ":"),
                    key + " を日本語と英語で同じにしてください。",
                    key + " must be the same in Japanese and English.");
        }
    }

    private int line(Language language, String text) {
        List<String> lines = texts.of(language).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 1;
    }

    private void add(Language language, int line, String japanese, String english) {
        problems.add(new Problem(EditedContent.path(name, language), line, japanese, english));
    }
}
