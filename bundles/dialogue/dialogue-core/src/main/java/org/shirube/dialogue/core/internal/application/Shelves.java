// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.core.internal.domain.content.CatalogueEntry;
import org.shirube.dialogue.core.internal.domain.content.ContentException;
import org.shirube.dialogue.core.internal.domain.content.ContentLibrary;
import org.shirube.dialogue.core.internal.domain.content.EditedContent;
import org.shirube.dialogue.core.internal.domain.content.Language;
import org.shirube.dialogue.core.internal.domain.content.ShippedContent;
import org.shirube.dialogue.core.internal.domain.content.Texts;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.LibraryTexts;
import org.shirube.dialogue.core.internal.persistence.LibraryTexts.Saved;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library in memory: what was shipped, with what HR saved laid over it. What another node saved is here within half a minute.
 * What cannot be read, because a new version of the module shipped something that does not go with it, never takes the place of
 * what can.
 */
@Component(service = Shelves.class)
public final class Shelves {

    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
    private static final String THEMES = "themes";

    private final LibraryTexts texts;
    private final Clock clock;
    private volatile Shelf shelf;

    /**
     * @param mark of what was read
     * @param japaneseThemes every theme that is or was offered, by key
     */
    private record Shelf(
            long mark,
            Instant looked,
            ContentLibrary japanese,
            ContentLibrary english,
            Map<String, CatalogueEntry> japaneseThemes,
            Map<String, CatalogueEntry> englishThemes) {

        Shelf seenAt(Instant now) {
            return new Shelf(mark, now, japanese, english, japaneseThemes, englishThemes);
        }
    }

    @Activate
    public Shelves(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Clock clock) {
        this.texts = new LibraryTexts(transactions);
        this.clock = clock;
        this.shelf = new Shelf(
                -1,
                Instant.MIN,
                ShippedContent.library(Language.JAPANESE),
                ShippedContent.library(Language.ENGLISH),
                Map.of(),
                Map.of());
    }

    ContentLibrary in(Language language) {
        Shelf now = look();
        return language == Language.JAPANESE ? now.japanese() : now.english();
    }

    /** A theme that is offered, or once was. */
    Optional<CatalogueEntry> theme(Language language, String key) {
        Shelf now = look();
        Map<String, CatalogueEntry> known = language == Language.JAPANESE ? now.japaneseThemes() : now.englishThemes();
        return in(language).theme(key).or(() -> Optional.ofNullable(known.get(key)));
    }

    private Shelf look() {
        Shelf now = shelf;
        if (now.looked().isAfter(clock.instant().minus(LOOK_AGAIN))) {
            return now;
        }
        return reload();
    }

    /** Takes in what was saved, so that it is there at once. */
    void refresh() {
        reload();
    }

    private synchronized Shelf reload() {
        try {
            long mark = texts.mark();
            shelf = mark == shelf.mark() ? shelf.seenAt(clock.instant()) : read(mark);
        } catch (ContentException e) {
            LOG.warn("The library as HR saved it cannot be read, so the one before is served: {}", e.getMessage());
            shelf = shelf.seenAt(clock.instant());
        }
        return shelf;
    }

    private Shelf read(long mark) throws ContentException {
        EditedContent content = new EditedContent(edited(texts.newest()));
        ContentLibrary japanese = content.library(Language.JAPANESE);
        ContentLibrary english = content.library(Language.ENGLISH);
        List<Texts> versions = new ArrayList<>();
        texts.of(THEMES).stream()
                .flatMap(saved -> Optional.ofNullable(saved.texts()).stream())
                .forEach(versions::add);
        EditedContent.shipped(THEMES).ifPresent(versions::add);
        return new Shelf(
                mark,
                clock.instant(),
                japanese,
                english,
                themes(Language.JAPANESE, versions),
                themes(Language.ENGLISH, versions));
    }

    static Map<String, Texts> edited(List<Saved> newest) {
        Map<String, Texts> edited = new HashMap<>();
        for (Saved saved : newest) {
            Texts some = saved.texts();
            if (some != null) {
                edited.put(saved.name(), some);
            }
        }
        return edited;
    }

    private static Map<String, CatalogueEntry> themes(Language language, List<Texts> versions) throws ContentException {
        Map<String, CatalogueEntry> known = new HashMap<>();
        for (Texts version : versions) {
            new EditedContent(Map.of(THEMES, version))
                    .library(language)
                    .themes()
                    .forEach(entry -> known.putIfAbsent(entry.key(), entry));
        }
        return known;
    }
}
