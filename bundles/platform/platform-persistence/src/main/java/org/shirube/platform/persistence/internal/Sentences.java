// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

/** Turns a stack of causes into one sentence. */
final class Sentences {

    private Sentences() {}

    /** The first line of the innermost message; drivers put statements and stack positions on the lines after it. */
    static String rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
