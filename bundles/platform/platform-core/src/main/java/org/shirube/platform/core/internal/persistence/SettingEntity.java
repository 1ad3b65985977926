// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A setting of an account, or of the installation where the scope is the nil UUID. */
@Entity
@Table(name = "setting", schema = "platform")
@IdClass(SettingEntity.Key.class)
class SettingEntity {

    @Id
    private UUID scope;

    @Id
    @Column(name = "setting_key")
    private String key;

    @Column(name = "setting_value")
    private String value;

    protected SettingEntity() {}

    SettingEntity(UUID scope, String key, String value) {
        this.scope = scope;
        this.key = key;
        this.value = value;
    }

    String value() {
        return value;
    }

    record Key(UUID scope, String key) implements Serializable {}
}
