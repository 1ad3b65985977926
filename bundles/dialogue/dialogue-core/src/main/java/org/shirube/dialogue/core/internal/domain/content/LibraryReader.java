// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts the files of one language together. */
final class LibraryReader {

    private final Language language;
    private final Claims files = new Claims();
    private final Claims ids = new Claims();
    private final Claims owners = new Claims();
    private final List<QuestionSet> sets = new ArrayList<>();
    private final List<GuidePage> pages = new ArrayList<>();
    private final List<CatalogueEntry> themes = new ArrayList<>();
    private final List<CatalogueEntry> responses = new ArrayList<>();

    LibraryReader(Language language) {
        this.language = language;
    }

    /** Read in the order of their paths, so that the same files always give the same problem. */
    ContentLibrary read(Collection<ContentFile> given) throws ContentException {
        if (given.size() > Limit.FILES) {
            throw new ContentException(new Problem("", 1, "ファイルは 500 までです。", "There may be up to 500 files."));
        }
        List<ContentFile> ordered =
                given.stream().sorted(Comparator.comparing(ContentFile::path)).toList();
        for (ContentFile file : ordered) {
            ContentPath path = ContentPath.of(file.path());
            if (path.language() == language) {
                take(path, file);
            }
        }
        require(themes, "themes");
        require(responses, "responses");
        return new ContentLibrary(language, sets, pages, themes, responses);
    }

    private void take(ContentPath path, ContentFile file) throws ContentException {
        Source source = SourceReader.read(file, language);
        files.claim(source, 1, file.path());
        switch (path.kind()) {
            case QUESTIONS -> sets.add(QuestionSetParser.parse(source, path.name(), ids));
            case GUIDEBOOK -> pages.add(GuidePageParser.parse(source, path.name(), owners));
            case THEMES -> themes.addAll(CatalogueParser.themes(source));
            case RESPONSES -> responses.addAll(CatalogueParser.responses(source));
        }
    }

    private void require(List<CatalogueEntry> entries, String name) throws ContentException {
        if (entries.isEmpty()) {
            String file = name + "." + language.key() + ".md";
            throw new ContentException(new Problem(file, 1, "このファイルがありません。", "This file is missing."));
        }
    }
}
