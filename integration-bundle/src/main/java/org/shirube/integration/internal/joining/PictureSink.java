// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;

/** Takes what a delivery says: units before the people in them. */
public interface PictureSink {

    /** A unit over a period. */
    void unit(UnitRow row);

    /** A person over a period. */
    void person(PersonRow row);

    /** A row that cannot be used. */
    void refuse(RefusedRow row);
}
