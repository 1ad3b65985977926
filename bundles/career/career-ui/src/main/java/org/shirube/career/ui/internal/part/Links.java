// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import org.shirube.people.api.EmployeeId;

/** Where the screens of this module are. */
public final class Links {

    public static final String CAREER = "career";
    public static final String STAGE = "career/stage";
    public static final String SHARES = "career/shares";
    /** What one person shares with whoever looks. */
    public static final String SHARED = "career/shared/:" + Links.OWNER;

    public static final String OWNER = "owner";

    private Links() {}

    /** What this person shares with whoever looks. */
    public static String shared(EmployeeId owner) {
        return "career/shared/" + owner;
    }
}
