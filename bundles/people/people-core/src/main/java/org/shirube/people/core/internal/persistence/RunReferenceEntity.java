// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The run that others refer to by its number. Its state is the matter of {@link RunStore}, under a lock. */
@Entity
@Table(name = "import_run", schema = "people")
class RunReferenceEntity {

    @Id
    @Column(name = "run_no")
    private long no;

    private UUID id;

    protected RunReferenceEntity() {}

    UUID id() {
        return id;
    }
}
