// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;
import org.shirube.people.api.imports.UnitRow;

/** Makes rows readable in tests. */
interface Rows {

    void into(ImportDraft draft);

    static Person person(String id, String family, String given) {
        return new Person(id, family, given);
    }

    static Rows unit(String id, String name, @Nullable String parent, @Nullable String head) {
        return draft -> draft.add(new UnitRow(new Origin("units.csv", 2), id, null, null, name, parent, head));
    }

    static Rows unit(String id, String name) {
        return unit(id, name, null, null);
    }

    final class Person implements Rows {
        private final String id;
        private final String family;
        private final String given;
        private long line = 2;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable String kana;
        private @Nullable String givenKana;
        private @Nullable String roman;
        private @Nullable String givenRoman;
        private @Nullable String email;
        private EmploymentStatus status = EmploymentStatus.ACTIVE;
        private @Nullable String unit;
        private @Nullable String position;
        private @Nullable String manager;
        private final List<ConcurrentPost> posts = new ArrayList<>();

        Person(String id, String family, String given) {
            this.id = id;
            this.family = family;
            this.given = given;
        }

        Person line(long value) {
            line = value;
            return this;
        }

        Person from(LocalDate day) {
            from = day;
            return this;
        }

        Person until(LocalDate day) {
            until = day;
            return this;
        }

        Person kana(String familyKana, String nameKana) {
            kana = familyKana;
            givenKana = nameKana;
            return this;
        }

        Person roman(String familyRoman, String nameRoman) {
            roman = familyRoman;
            givenRoman = nameRoman;
            return this;
        }

        Person email(String value) {
            email = value;
            return this;
        }

        Person status(EmploymentStatus value) {
            status = value;
            return this;
        }

        Person in(String value) {
            unit = value;
            return this;
        }

        Person as(String value) {
            position = value;
            return this;
        }

        Person under(String value) {
            manager = value;
            return this;
        }

        Person also(String inUnit, @Nullable String as) {
            posts.add(new ConcurrentPost(inUnit, as));
            return this;
        }

        PersonRow row() {
            return new PersonRow(
                    new Origin("people.csv", line),
                    id,
                    from,
                    until,
                    family,
                    given,
                    kana,
                    givenKana,
                    roman,
                    givenRoman,
                    email,
                    status,
                    unit,
                    position,
                    null,
                    null,
                    "東京",
                    List.of("ja"),
                    manager,
                    posts);
        }

        @Override
        public void into(ImportDraft draft) {
            draft.add(row());
        }
    }
}
