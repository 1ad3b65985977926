// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

/** Why a row was put into quarantine. The imports screen has a sentence for each, in every language. */
public enum RefusalReason {
    /** The bytes are not in the declared encoding. */
    WRONG_ENCODING,
    /** More or fewer cells than the heading has. */
    WRONG_CELL_COUNT,
    /** The file ends inside the row. */
    CUT_OFF,
    /** A cell is longer than its limit. */
    TOO_LONG,
    /** A cell that must hold something is empty. */
    MISSING_VALUE,
    /** No such day, or not in one of the declared forms. */
    BAD_DATE,
    /** A period that ends before it begins, or overlaps another of the same person. */
    BAD_PERIOD,
    /** Not one of the values of the value map. */
    UNKNOWN_VALUE,
    /** Not an e-mail address. */
    BAD_EMAIL,
    /** The same id stands twice. */
    DUPLICATE_ID,
    /** The unit is neither in the run nor in the directory. */
    UNKNOWN_UNIT,
    /** The manager or head is neither in the run nor in the directory. */
    UNKNOWN_MANAGER,
    /** Following the reporting line leads back to the person. */
    REPORTING_CYCLE,
    /** Following the units upwards leads back to the unit. */
    UNIT_CYCLE,
    /** A control character that no name or id holds. */
    CONTROL_CHARACTER
}
