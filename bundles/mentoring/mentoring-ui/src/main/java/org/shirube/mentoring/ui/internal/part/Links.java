// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import org.shirube.mentoring.api.SchemeId;

/** Where the screens of this module are. */
public final class Links {

    /** What somebody takes part in, and with whom they meet. */
    public static final String MENTORING = "mentoring";
    /** What somebody says of themselves. */
    public static final String PROFILE = "mentoring/profile";
    /** One scheme, for those who may take part; its id follows. */
    public static final String SCHEME = "mentoring/scheme";
    /** Who may be asked to sit in on a talk. */
    public static final String SIT_IN = "mentoring/sit-in";
    /** Where HR sets schemes up. */
    public static final String DESK = "mentoring/desk";
    /** A screen of the module of 1on1s, where the talks of a pair are planned when it is there. */
    public static final String TALKS = "talks";

    private Links() {}

    public static String scheme(SchemeId id) {
        return SCHEME + "/" + id;
    }
}
