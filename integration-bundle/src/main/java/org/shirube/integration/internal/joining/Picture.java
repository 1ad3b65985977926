// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.FileSpec;
import org.shirube.integration.internal.mapping.History;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.integration.internal.reading.Heading;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.integration.internal.reading.SourceFile;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RawRows;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.UnitRow;

/**
 * Reads the files of a delivery into one picture of units and people. Joined files are indexed first; then units and
 * people stream past. Whoever has a bad row in any file is left out, so that nobody is changed by half of what is known.
 */
public final class Picture {

    private final Mapping mapping;
    private final Map<String, SourceFile> files;
    private final Limits limits;
    private final Map<String, Set<String>> columns;

    /**
     * @param files by alias; every file of the mapping
     */
    public Picture(Mapping mapping, Map<String, SourceFile> files, Limits limits) {
        this.mapping = mapping;
        this.files = Map.copyOf(files);
        this.limits = limits;
        this.columns = ColumnsOf.mapping(mapping);
    }

    /**
     * Looks whether every column of the mapping stands in its file, without reading on.
     *
     * @return the heading of every file by alias
     * @throws Problem where a column is missing
     */
    public Map<String, Heading> headings() {
        Map<String, Heading> headings = new LinkedHashMap<>();
        columns.forEach((alias, needed) -> {
            Heading heading = source(alias, rows -> {}).heading();
            needed.forEach(heading::place);
            headings.put(alias, heading);
        });
        return headings;
    }

    /**
     * Reads everything.
     *
     * @param effective the day from which rows without dates hold
     */
    public void read(LocalDate effective, PictureSink sink) {
        try (RowIndex index = new RowIndex()) {
            for (FileSpec file : mapping.files().values()) {
                if (file.key() != null && columns.containsKey(file.alias()) && joins(file.alias())) {
                    index(file.alias(), file.key(), index, sink);
                }
            }
            if (mapping.units() != null && !besidePeople(mapping.units())) {
                units(mapping.units(), index, sink);
            }
            if (mapping.people() != null) {
                people(mapping.people(), index, effective, sink);
            }
        }
    }

    /** Finds rows again, as long as the files are there. */
    public RawRows rawRows() {
        return new FoundRows(files.values(), limits);
    }

    private void index(String alias, String key, RowIndex index, PictureSink sink) {
        RowSource source = source(alias, sink::refuse);
        index.open(alias, source.fileName(), source.columns());
        source.onRefusal(id -> index.refuse(alias, id));
        source.read(row -> row.cell(key), row -> {
            String value = row.cell(key);
            if (value.isEmpty()) {
                throw row.fault(RefusalReason.MISSING_VALUE, key, "");
            }
            index.put(alias, value, row.origin().row(), row.cells());
        });
    }

    private void units(Mapping.Units spec, RowIndex index, PictureSink sink) {
        UnitAssembler units = new UnitAssembler(spec, index);
        Field id = field(spec.fields(), Target.ID);
        source(spec.file(), sink::refuse).read(row -> id.text(row, Joined.NOTHING), row -> {
            if (spec.histories().isEmpty() || !anyRefused(spec.histories(), index, id.text(row, index))) {
                List<UnitRow> rows = units.assemble(row);
                rows.forEach(sink::unit);
            }
        });
    }

    private void people(Mapping.People spec, RowIndex index, LocalDate effective, PictureSink sink) {
        PersonAssembler people = new PersonAssembler(spec, index, effective);
        Consumer<RowView> unit = mapping.units() != null && besidePeople(mapping.units())
                ? new UnitsBesidePeople(mapping.units(), index, sink)
                : row -> {};
        Field id = field(spec.fields(), Target.ID);
        source(spec.file(), sink::refuse).read(row -> id.text(row, Joined.NOTHING), row -> {
            unit.accept(row);
            if (spec.histories().isEmpty() || !anyRefused(spec.histories(), index, id.text(row, index))) {
                List<PersonRow> rows = people.assemble(row);
                rows.forEach(sink::person);
            }
        });
    }

    private boolean besidePeople(Mapping.Units units) {
        return mapping.people() != null && mapping.people().file().equals(units.file());
    }

    private static boolean anyRefused(List<History> histories, RowIndex index, String id) {
        return histories.stream().anyMatch(history -> index.refused(history.file(), id));
    }

    private boolean joins(String alias) {
        boolean ofPeople = mapping.people() != null && mapping.people().file().equals(alias);
        boolean ofUnits = mapping.units() != null && mapping.units().file().equals(alias);
        return ColumnsOf.joined(mapping).contains(alias) || !ofPeople && !ofUnits;
    }

    private RowSource source(String alias, RowSource.Refusals refusals) {
        FileSpec spec = mapping.files().get(alias);
        SourceFile file = files.get(alias);
        if (spec == null || file == null) {
            throw Problem.of("delivery.missing", alias, spec == null ? alias : spec.pattern(), files.keySet());
        }
        return new RowSource(file, limits, refusals);
    }

    static Field field(Map<Target, Field> fields, Target target) {
        Field field = fields.get(target);
        if (field == null) {
            throw new IllegalStateException("a mapping without " + target.key() + " was not refused");
        }
        return field;
    }
}
