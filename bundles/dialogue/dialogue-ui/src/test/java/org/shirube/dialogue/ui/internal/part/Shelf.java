// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Slot;

/** A small library for tests. */
public final class Shelf implements Library {

    @Override
    public List<Entry> themes(Locale locale) {
        return List.of(new Entry("career", "キャリア", "これから"), new Entry("growth", "成長", "伸ばしたい力"));
    }

    @Override
    public List<Entry> responses(Locale locale) {
        return List.of(new Entry("think-together", "一緒に考えてほしい", "まだまとまっていない"));
    }

    @Override
    public List<QuestionSet> questions(Locale locale, @Nullable Integer stage, @Nullable Slot slot) {
        return List.of(new QuestionSet("one", "はじめに", "いつでも。", List.of(new Question("one-1", "最近、うれしかったことは何ですか。"))));
    }

    @Override
    public List<GuidePage> guidebook(Locale locale) {
        return List.of(new GuidePage("start", "はじめに", null, null, List.of(new Passage.Sentences("読み方です。"))));
    }
}
