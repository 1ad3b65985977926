// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

/** Which package belongs to which module, by name. */
final class Modules {

    private static final String OURS = "org.shirube.";
    private static final String INTERNAL = ".internal";

    private Modules() {}

    /** Whether the used package lies in the internals of a module to which the user's package does not belong. */
    static boolean isForeignInternal(String user, String used) {
        int internal = (used + ".").indexOf(INTERNAL + ".");
        if (!used.startsWith(OURS) || internal < 0) {
            return false;
        }
        String owner = used.substring(0, internal);
        return !user.equals(owner) && !user.startsWith(owner + ".");
    }
}
