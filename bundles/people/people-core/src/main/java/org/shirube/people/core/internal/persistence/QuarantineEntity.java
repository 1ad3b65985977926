// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;

/** A refused row. Only what became of it ever changes. */
@Entity
@Table(name = "quarantine", schema = "people")
class QuarantineEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_no")
    private RunReferenceEntity run;

    private int seq;

    private String source;

    @Column(name = "file_name")
    private String file;

    private long line;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "column_name")
    private String column;

    private String reason;

    private String offending;

    @Column(name = "raw_text")
    private String raw;

    private String state;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected QuarantineEntity() {}

    void settle(QuarantinedRow.State settled) {
        state = settled.name();
    }

    QuarantinedRow toRow() {
        RefusedRow refused = new RefusedRow(
                new Origin(file, line), externalId, column, RefusalReason.valueOf(reason), offending, raw);
        return new QuarantinedRow(
                id, new ImportRunId(run.id()), source, refused, QuarantinedRow.State.valueOf(state), refusedAt);
    }
}
