// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

/** Where somebody would meet. */
public enum PlaceChoice {
    /** Either way. */
    EITHER,
    /** In person, so in the same place. */
    IN_PERSON,
    /** Online. */
    ONLINE
}
