// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

/** Where the screens of this module are. */
public final class Links {

    /** What somebody takes part in, and with whom they meet. */
    public static final String MENTORING = "mentoring";
    /** What somebody says of themselves. */
    public static final String PROFILE = "mentoring/profile";
    /** Where HR sets schemes up. */
    public static final String DESK = "mentoring/desk";

    private Links() {}
}
