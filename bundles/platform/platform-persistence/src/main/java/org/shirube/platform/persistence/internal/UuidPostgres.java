// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;
import org.jspecify.annotations.Nullable;

/** PostgreSQL takes an absent UUID as no text, which EclipseLink would bind, but as a value of a type of its own. */
public final class UuidPostgres extends PostgreSQL10Platform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(@Nullable Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }

    @Override
    public int getJDBCTypeForSetNull(@Nullable DatabaseField field) {
        return field != null && field.getType() == UUID.class ? Types.OTHER : super.getJDBCTypeForSetNull(field);
    }
}
