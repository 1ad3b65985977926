// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the folder, and small files that are in order. */
final class Shelf {

    static final Path FOLDER = Path.of("src/main/resources/content");

    static final Map<Language, List<ContentFile>> SHIPPED = Map.of(
            Language.JAPANESE, ShippedContent.files(Language.JAPANESE),
            Language.ENGLISH, ShippedContent.files(Language.ENGLISH));

    static final ContentFile THEMES = ContentFile.of(
            "themes.ja.md",
            """
            ---
            catalogue: themes
            title: テーマ
            ---
            - [career] キャリア — これからのこと。
            """);

    static final ContentFile RESPONSES = ContentFile.of(
            "responses.ja.md",
            """
            ---
            catalogue: responses
            title: してほしいこと
            ---
            - [introduce] 紹介してほしい — 会ってみたいです。
            - [listen] 聞いてほしい ― 助言はいりません。
            - [think-together] 考えてほしい — 一緒に。
            - [advise] 助言してほしい — 具体的に。
            - [decide-together] 決めてほしい — 一緒に。
            """);

    private Shelf() {}

    /** Paths of all Markdown files, as the parser names them. */
    static List<String> paths() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(ContentFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** A library of the catalogues and some files more. */
    static ContentLibrary read(ContentFile... more) throws ContentException {
        List<ContentFile> files = new ArrayList<>(List.of(THEMES, RESPONSES));
        files.addAll(List.of(more));
        return ContentLibrary.read(Language.JAPANESE, files);
    }

    /** A file with the shipped catalogues, without which there is no library; it takes the place of its namesake. */
    static List<ContentFile> cataloguesAnd(Language language, ContentFile file) {
        Stream<ContentFile> others = SHIPPED.get(language).stream()
                .filter(shipped -> !shipped.path().contains("/"))
                .filter(shipped -> !shipped.path().equals(file.path()));
        return Stream.concat(Stream.of(file), others).toList();
    }
}
