// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Slot;

/**
 * Everything of one language. It is open: whoever gives no stage sees all of it, and a stage only brings what may suit to
 * the front of the shelf.
 */
public final class ContentLibrary {

    private static final Comparator<QuestionSet> IN_TURN = Comparator.comparing(
                    QuestionSet::slot, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(set -> set.stages().width())
            .thenComparing(set -> set.stages().first())
            .thenComparing(QuestionSet::key);

    private final Language language;
    private final List<QuestionSet> sets;
    private final List<GuidePage> pages;
    private final List<CatalogueEntry> themes;
    private final List<CatalogueEntry> responses;

    ContentLibrary(
            Language language,
            List<QuestionSet> sets,
            List<GuidePage> pages,
            List<CatalogueEntry> themes,
            List<CatalogueEntry> responses) {
        this.language = language;
        this.sets = sets.stream().sorted(IN_TURN).toList();
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(GuidePage::order).thenComparing(GuidePage::key))
                .toList();
        this.themes = List.copyOf(themes);
        this.responses = List.copyOf(responses);
    }

    /**
     * Reads files; those of another language are left aside.
     *
     * @throws ContentException for the first thing that is wrong
     */
    public static ContentLibrary read(Language language, Collection<ContentFile> files) throws ContentException {
        return new LibraryReader(language).read(files);
    }

    public Language language() {
        return language;
    }

    /**
     * The sets for a stage and a part of the talk: in the order of the talk, those that fit closest first, those for any part
     * last.
     *
     * @param stage 1 to 5, or null for all
     * @param slot null for all
     */
    public List<QuestionSet> sets(@Nullable Integer stage, @Nullable Slot slot) {
        if (stage != null) {
            requireStage(stage);
        }
        return sets.stream().filter(set -> set.suits(stage, slot)).toList();
    }

    /** The questions of those sets. */
    public List<Question> questions(@Nullable Integer stage, @Nullable Slot slot) {
        return sets(stage, slot).stream()
                .flatMap(set -> set.questions().stream())
                .toList();
    }

    public Optional<QuestionSet> set(String key) {
        return sets.stream().filter(set -> set.key().equals(key)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions(null, null).stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The guidebook, in its order. */
    public List<GuidePage> pages() {
        return pages;
    }

    public Optional<GuidePage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** The page of a stage from 1 to 5. */
    public Optional<GuidePage> page(int stage) {
        requireStage(stage);
        return pages.stream()
                .filter(page -> Integer.valueOf(stage).equals(page.stage()))
                .findFirst();
    }

    public Optional<GuidePage> page(Slot slot) {
        return pages.stream().filter(page -> page.slot() == slot).findFirst();
    }

    /** What to talk about. */
    public List<CatalogueEntry> themes() {
        return themes;
    }

    public Optional<CatalogueEntry> theme(String key) {
        return entry(themes, key);
    }

    /** What a member may wish the other to do. */
    public List<CatalogueEntry> responses() {
        return responses;
    }

    public Optional<CatalogueEntry> response(String key) {
        return entry(responses, key);
    }

    private static Optional<CatalogueEntry> entry(List<CatalogueEntry> entries, String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private static void requireStage(int stage) {
        if (stage < Stages.LOWEST || stage > Stages.HIGHEST) {
            throw new IllegalArgumentException("Stages run from 1 to 5; " + stage + " is none");
        }
    }
}
