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
    UUID scope;

    @Id
    @Column(name = "setting_key")
    String key;

    @Column(name = "setting_value")
    String value;

    protected SettingEntity() {}

    record Key(UUID scope, String key) implements Serializable {}
}
