// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/** What happened in a workshop. */
public enum WorkshopChange {
    /** It moved on, or people or groups changed. */
    COURSE,
    /** More people began or finished a part of their sheets. */
    PROGRESS
}
