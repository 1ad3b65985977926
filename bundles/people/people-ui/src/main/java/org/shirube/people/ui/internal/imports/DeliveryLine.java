// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shirube.people.api.imports.ImportRun;

/** The files of a delivery with their sizes, for people; the whole fingerprint shows where the pointer rests. */
final class DeliveryLine extends Paragraph {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("(.+) (\\d{1,15})");
    private static final String[] UNITS = {"B", "KB", "MB", "GB"};

    DeliveryLine(ImportRun run) {
        addClassName("people-quiet");
        setText(files(run.delivery()));
        setTitle(run.delivery());
    }

    /** What comes from elsewhere and looks otherwise is shown as it is. */
    static String files(String delivery) {
        int hash = delivery.lastIndexOf(" sha256:");
        if (hash < 0) {
            return delivery;
        }
        return Arrays.stream(delivery.substring(0, hash).split(" \\+ "))
                .map(DeliveryLine::file)
                .collect(Collectors.joining("  ·  "));
    }

    private static String file(String text) {
        Matcher file = FILE.matcher(text);
        return file.matches() ? file.group(1) + " (" + size(Long.parseLong(file.group(2))) + ")" : text;
    }

    private static String size(long bytes) {
        int unit = 0;
        long rest = bytes;
        while (rest >= 1024 && unit < UNITS.length - 1) {
            rest = (rest + 512) / 1024;
            unit++;
        }
        return rest + " " + UNITS[unit];
    }
}
