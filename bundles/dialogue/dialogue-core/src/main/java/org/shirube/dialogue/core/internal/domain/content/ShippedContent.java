// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that come with the module. {@code index.txt} names them, because a bundle cannot be walked like a folder. */
public final class ShippedContent {

    private static final String FOLDER = "/content/";

    private ShippedContent() {}

    /** All of a language; a file of one's own with the same path may take the place of one of these. */
    public static List<ContentFile> files(Language language) {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> name + "." + language.key() + ".md")
                .map(path -> new ContentFile(path, bytes(path)))
                .toList();
    }

    /** What was shipped is read in the build's tests; so a problem here is a damaged installation. */
    public static ContentLibrary library(Language language) {
        try {
            return ContentLibrary.read(language, files(language));
        } catch (ContentException e) {
            throw new IllegalStateException("The content that was shipped cannot be read", e);
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = ShippedContent.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle lacks " + FOLDER + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
