// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.shirube.integration.internal.joining.Picture;
import org.shirube.integration.internal.joining.PictureSink;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Heading;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.people.api.imports.RawRows;

/** A delivery whose files were looked at: they are text, and have the columns the mapping wants. */
final class OpenDelivery implements AutoCloseable {

    private final Mapping mapping;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Picture picture;
    private final Map<String, Heading> headings;
    private final LocalDate effective;

    /**
     * @param today where the mapping says no other day
     * @throws Problem where a file cannot be read as a whole
     */
    OpenDelivery(Delivery delivery, Limits limits, LocalDate today) {
        this.mapping = delivery.mapping();
        try {
            delivery.files().forEach((alias, file) -> {
                FileSpec spec = mapping.files().get(alias);
                if (spec != null) {
                    files.put(alias, SourceFile.open(file.name(), file.path(), spec.format(), limits));
                }
            });
            picture = new Picture(mapping, files, limits);
            headings = picture.headings();
            effective = new EffectiveDay(mapping, files, limits, today).find();
        } catch (RuntimeException e) {
            files.values().forEach(SourceFile::close);
            throw e;
        }
    }

    Mapping mapping() {
        return mapping;
    }

    Map<String, Heading> headings() {
        return headings;
    }

    LocalDate effective() {
        return effective;
    }

    RawRows rawRows() {
        return picture.rawRows();
    }

    void read(PictureSink sink) {
        picture.read(effective, sink);
    }

    @Override
    public void close() {
        files.values().forEach(SourceFile::close);
    }
}
