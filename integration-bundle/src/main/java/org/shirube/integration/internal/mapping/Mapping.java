// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a source become people and units.
 *
 * @param revision changes with every change of the mapping's text
 * @param source the name of the source, in which its ids live
 * @param description one sentence for a person
 * @param completePeople whether people who do not occur have left
 * @param completeUnits whether units that do not occur have closed
 * @param effective from which day rows without dates hold
 * @param files by alias, in the order of the mapping
 * @param people how people are read, or null
 * @param units how units are read, or null
 */
public record Mapping(
        String revision,
        String source,
        String description,
        boolean completePeople,
        boolean completeUnits,
        Effective effective,
        Map<String, FileSpec> files,
        @Nullable People people,
        @Nullable Units units) {

    /**
     * The day from which rows without dates hold: today, unless one of the others is given.
     *
     * @param fileNamePattern the form of a day in the name of the first file, or null
     * @param column a column of the first file in whose first row the day stands, or null
     * @param dates how it is written
     */
    public record Effective(@Nullable String fileNamePattern, @Nullable String column, DateForms dates) {}

    /**
     * How people are read.
     *
     * @param file the alias of the file with one row a person
     * @param fields by target
     * @param hired first day, or null
     * @param left the end of employment, or null
     * @param leftIsLastDay whether {@code left} is the last day of employment, or the first day after it
     * @param leftAfterPosts whether a person has left when the last post has ended
     * @param periods leave and secondment
     * @param from first day of a row, or null; then one person may have several rows
     * @param until end of a row, or null
     * @param untilIsLastDay whether {@code until} is the last day of the row, or the first day after it
     * @param histories what changes over time
     */
    public record People(
            String file,
            Map<Target, Field> fields,
            @Nullable Field hired,
            @Nullable Field left,
            boolean leftIsLastDay,
            boolean leftAfterPosts,
            List<Period> periods,
            @Nullable Field from,
            @Nullable Field until,
            boolean untilIsLastDay,
            List<History> histories) {

        public People {
            fields = Target.copy(fields);
            periods = List.copyOf(periods);
            histories = List.copyOf(histories);
        }
    }

    /**
     * How units are read.
     *
     * @param file the alias of a file; where it is that of the people, every unit is taken once
     * @param fields by target
     * @param from first day of a row, or null
     * @param until end of a row, or null
     * @param untilIsLastDay whether {@code until} is the last day of the row, or the first day after it
     * @param histories what changes over time
     */
    public record Units(
            String file,
            Map<Target, Field> fields,
            @Nullable Field from,
            @Nullable Field until,
            boolean untilIsLastDay,
            List<History> histories) {

        public Units {
            fields = Target.copy(fields);
            histories = List.copyOf(histories);
        }
    }

    /** The file of the mapping that is meant by a name. */
    public Optional<FileSpec> fileOf(String name) {
        return files.values().stream().filter(file -> file.matches(name)).findFirst();
    }
}
