// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.shirube.integration.internal.mapping.Field;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;

/** Units that only occur in the rows of people: each is taken from the first good row that names it. */
final class UnitsBesidePeople implements Consumer<RowView> {

    private final Field id;
    private final UnitAssembler units;
    private final RowIndex index;
    private final PictureSink sink;
    private final Set<String> seen = new HashSet<>();

    UnitsBesidePeople(Mapping.Units spec, RowIndex index, PictureSink sink) {
        this.id = Picture.field(spec.fields(), Target.ID);
        this.units = new UnitAssembler(spec, index);
        this.index = index;
        this.sink = sink;
    }

    @Override
    public void accept(RowView row) {
        String unit = id.text(row, index);
        if (!unit.isEmpty() && !seen.contains(unit)) {
            units.assemble(row).forEach(sink::unit);
            seen.add(unit);
        }
    }
}
