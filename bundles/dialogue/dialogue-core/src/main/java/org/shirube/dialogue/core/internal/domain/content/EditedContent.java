// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was shipped, with what was edited laid over it.
 *
 * @param edited texts by the name of their sheet
 */
public record EditedContent(Map<String, Texts> edited) {

    private static final Map<String, Texts> SHIPPED = shipped();

    public EditedContent {
        edited = Map.copyOf(edited);
    }

    private static Map<String, Texts> shipped() {
        Map<String, Texts> all = new TreeMap<>();
        Map<String, String> english = byName(Language.ENGLISH);
        byName(Language.JAPANESE)
                .forEach((name, text) -> all.put(name, new Texts(text, english.getOrDefault(name, ""))));
        return all;
    }

    private static Map<String, String> byName(Language language) {
        String end = "." + language.key() + ".md";
        Map<String, String> texts = new HashMap<>();
        ShippedContent.files(language)
                .forEach(file -> texts.put(
                        file.path().substring(0, file.path().length() - end.length()),
                        new String(file.bytes(), StandardCharsets.UTF_8)));
        return texts;
    }

    /** The texts that were shipped under a name. */
    public static Optional<Texts> shipped(String name) {
        return Optional.ofNullable(SHIPPED.get(name));
    }

    /** All sheets by name. */
    public Map<String, Texts> all() {
        Map<String, Texts> all = new TreeMap<>(SHIPPED);
        all.putAll(edited);
        return all;
    }

    /** The same with one sheet replaced, or as shipped. */
    public EditedContent with(String name, Optional<Texts> texts) {
        Map<String, Texts> next = new HashMap<>(edited);
        texts.ifPresentOrElse(some -> next.put(name, some), () -> next.remove(name));
        return new EditedContent(next);
    }

    /**
     * Everything of a language.
     *
     * @throws ContentException for the first thing that is wrong
     */
    public ContentLibrary library(Language language) throws ContentException {
        List<ContentFile> files = new ArrayList<>();
        all().forEach((name, texts) -> files.add(ContentFile.of(path(name, language), texts.of(language))));
        return ContentLibrary.read(language, files);
    }

    /** The path of a text. */
    public static String path(String name, Language language) {
        return name + "." + language.key() + ".md";
    }
}
