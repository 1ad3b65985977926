// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.InMemoryPeopleImport;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;

class CompanyImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor OPERATOR =
            new Actor(Actor.SYSTEM_ID, "test", null, Set.of(Role.INTEGRATOR, Role.HR_ADMIN));

    private final InMemoryPeopleImport imports = new InMemoryPeopleImport();
    private final SampleCompany company = new SampleCompany(SampleCompany.MIN_SIZE, 1, TODAY);
    private final CompanyImport bringing = new CompanyImport(imports, "company", TODAY);

    @Test
    void bringsTheCompany() {
        assertThat(bringing.wasBrought()).isFalse();
        assertThat(bringing.bring(company)).isTrue();
        assertThat(bringing.wasBrought()).isTrue();
    }

    @Test
    void aRunThatWasKilledBeforeItWasWrittenIsThrownAway() {
        try (ImportDraft draft =
                imports.begin(OPERATOR, new ImportOptions("sample", "company", TODAY, false, false, 100))) {
            company.units().forEach(draft::add);
            draft.compare();
        }

        assertThat(bringing.bring(company)).isTrue();

        assertThat(imports.history(OPERATOR, PageRequest.first(10)).items())
                .extracting(ImportRun::state)
                .containsExactly(ImportRun.State.APPLIED, ImportRun.State.DISCARDED);
    }
}
