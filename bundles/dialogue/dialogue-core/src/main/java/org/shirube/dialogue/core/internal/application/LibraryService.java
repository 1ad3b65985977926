// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.core.internal.domain.content.Block;
import org.shirube.dialogue.core.internal.domain.content.CatalogueEntry;
import org.shirube.dialogue.core.internal.domain.content.ContentLibrary;
import org.shirube.dialogue.core.internal.domain.content.Language;

/** Hands out the library in the language of whoever asks: English for English, Japanese for all others. */
@Component(service = Library.class)
public final class LibraryService implements Library {

    private final Shelves shelves;

    @Activate
    public LibraryService(@Reference Shelves shelves) {
        this.shelves = shelves;
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.JAPANESE;
    }

    private ContentLibrary in(Locale locale) {
        return shelves.in(language(locale));
    }

    @Override
    public Optional<Entry> theme(Locale locale, String key) {
        return shelves.theme(language(locale), key).map(LibraryService::entry);
    }

    @Override
    public List<Entry> themes(Locale locale) {
        return entries(in(locale).themes());
    }

    @Override
    public List<Entry> responses(Locale locale) {
        return entries(in(locale).responses());
    }

    private static List<Entry> entries(List<CatalogueEntry> entries) {
        return entries.stream().map(LibraryService::entry).toList();
    }

    private static Entry entry(CatalogueEntry entry) {
        return new Entry(entry.key(), entry.label(), entry.help());
    }

    @Override
    public List<QuestionSet> questions(Locale locale, @Nullable Integer stage, @Nullable Slot slot) {
        return in(locale).sets(stage, slot).stream()
                .map(set -> new QuestionSet(
                        set.key(),
                        set.title(),
                        set.use(),
                        set.questions().stream()
                                .map(question -> new Question(question.id(), question.text()))
                                .toList()))
                .toList();
    }

    @Override
    public List<GuidePage> guidebook(Locale locale) {
        return in(locale).pages().stream()
                .map(page -> new GuidePage(
                        page.key(),
                        page.title(),
                        page.stage(),
                        page.slot(),
                        page.blocks().stream().map(LibraryService::passage).toList()))
                .toList();
    }

    static Passage passage(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Passage.Heading(heading.text());
        }
        if (block instanceof Block.Bullets bullets) {
            return new Passage.Points(bullets.items());
        }
        return new Passage.Sentences(((Block.Paragraph) block).text());
    }
}
