// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.List;
import java.util.Map;
import org.shirube.integration.internal.problem.Problem;

/** What a mapping must have beyond its single entries. */
final class MappingCheck {

    private final String name;
    private final Mapping mapping;

    private MappingCheck(String name, Mapping mapping) {
        this.name = name;
        this.mapping = mapping;
    }

    static void check(String name, Mapping mapping) {
        MappingCheck check = new MappingCheck(name, mapping);
        if (mapping.people() == null && mapping.units() == null) {
            throw Problem.of("mapping.missing", name, "people");
        }
        if (mapping.people() != null) {
            check.people(mapping.people());
        }
        if (mapping.units() != null) {
            check.units(mapping.units());
        }
    }

    private void people(Mapping.People people) {
        file("people.file", people.file());
        require(people.fields(), Target.ID, "people.id");
        if (!people.fields().containsKey(Target.NAME) && !people.fields().containsKey(Target.FAMILY)) {
            throw Problem.of("mapping.no-name", name);
        }
        lookups(people.fields());
        histories("people.histories", people.file(), people.histories());
    }

    private void units(Mapping.Units units) {
        file("units.file", units.file());
        require(units.fields(), Target.ID, "units.id");
        require(units.fields(), Target.NAME, "units.name");
        lookups(units.fields());
        histories("units.histories", units.file(), units.histories());
    }

    private void histories(String at, String ownFile, List<History> histories) {
        for (History history : histories) {
            if (!history.file().equals(ownFile)) {
                joined(at, history.file());
            }
            if (history.fields().isEmpty()) {
                throw Problem.of("mapping.missing", name, at + ".unit");
            }
            lookups(history.fields());
        }
    }

    private void lookups(Map<Target, Field> fields) {
        fields.forEach((target, field) -> {
            if (field.lookup() != null) {
                joined(target.key() + ".lookup", field.lookup().file());
            }
        });
    }

    private void require(Map<Target, Field> fields, Target target, String at) {
        if (!fields.containsKey(target)) {
            throw Problem.of("mapping.missing", name, at);
        }
    }

    private void joined(String at, String alias) {
        if (file(at, alias).key() == null) {
            throw Problem.of("mapping.no-key", name, alias);
        }
    }

    private FileSpec file(String at, String alias) {
        FileSpec file = mapping.files().get(alias);
        if (file == null) {
            throw Problem.of("mapping.no-file", name, at, alias);
        }
        return file;
    }
}
