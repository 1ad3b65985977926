// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.PersonName;

/** A period of a person as it is kept. */
public record PersonRecord(
        UUID id,
        String source,
        String externalId,
        LocalDate from,
        LocalDate until,
        PersonName name,
        @Nullable String email,
        EmploymentStatus status,
        @Nullable String unitRef,
        @Nullable String position,
        @Nullable String grade,
        @Nullable String jobFamily,
        @Nullable String location,
        @Nullable String languages,
        @Nullable String managerRef) {

    /** Whether the person has not left. */
    public boolean present() {
        return status != EmploymentStatus.LEFT;
    }

    static PersonRecord read(ResultSet row) throws SQLException {
        return new PersonRecord(
                row.getObject("employee_id", UUID.class),
                row.getString("source"),
                row.getString("external_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                name(row),
                row.getString("email"),
                EmploymentStatus.valueOf(row.getString("status")),
                row.getString("unit_ref"),
                row.getString("position_title"),
                row.getString("grade"),
                row.getString("job_family"),
                row.getString("work_location"),
                row.getString("languages"),
                row.getString("manager_ref"));
    }

    static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("family_kana"),
                row.getString("given_kana"),
                row.getString("family_roman"),
                row.getString("given_roman"));
    }
}
