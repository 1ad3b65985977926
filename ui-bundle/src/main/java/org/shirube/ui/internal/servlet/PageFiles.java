// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;

/** Our files in the page's head. Each address carries a sum of the file's bytes, so a browser may keep it for a year. */
final class PageFiles {

    private static final Map<String, String> SUMS = new ConcurrentHashMap<>();

    private PageFiles() {}

    static void link(Element head) {
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", address("mark.svg"));
        for (String sheet : new String[] {"colours.css", "frame.css", "components.css"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", address(sheet));
        }
        head.appendElement("script").attr("type", "module").attr("src", address("shirube.js"));
    }

    private static String address(String file) {
        return "assets/" + file + "?v=" + SUMS.computeIfAbsent(file, PageFiles::sum);
    }

    private static String sum(String file) {
        try (InputStream in = PageFiles.class.getClassLoader().getResourceAsStream("assets/" + file)) {
            CRC32 sum = new CRC32();
            sum.update(Objects.requireNonNull(in, file).readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
