// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "label", schema = "beta")
class LabelEntity {

    @Id
    UUID id;

    String text;

    protected LabelEntity() {}

    LabelEntity(String text) {
        this.id = UUID.randomUUID();
        this.text = text;
    }
}
