// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

/** Where a person stands with the company on a day. */
public enum EmploymentStatus {
    /** In service (在籍). */
    ACTIVE,
    /** On leave (休職): parental, care, illness, study. */
    ON_LEAVE,
    /** Seconded to another company (出向), still employed here. */
    SECONDED,
    /** No longer employed (退職). */
    LEFT
}
