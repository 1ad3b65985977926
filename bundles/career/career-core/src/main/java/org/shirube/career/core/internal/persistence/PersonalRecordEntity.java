// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A thing that a person keeps about their career. */
@Entity
@Table(name = "personal_record", schema = "career")
class PersonalRecordEntity {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    private String kind;

    @Version
    private long version;

    @Column(name = "made_at")
    private Instant made;

    @Column(name = "changed_at")
    private Instant changed;

    private byte[] sealed;

    protected PersonalRecordEntity() {}

    PersonalRecordEntity(UUID id, UUID owner, String kind, Instant made, byte[] sealed) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.made = made;
        this.changed = made;
        this.sealed = sealed;
    }

    void change(byte[] newSealed, Instant at) {
        this.sealed = newSealed;
        this.changed = at;
    }

    boolean isOf(UUID somebody, String someKind, long someVersion) {
        return owner.equals(somebody) && kind.equals(someKind) && version == someVersion;
    }

    SealedRecord toSealed() {
        return new SealedRecord(id, version, made, changed, sealed);
    }

    OwnedRecord toOwned() {
        return new OwnedRecord(owner, toSealed());
    }
}
