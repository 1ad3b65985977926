// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.util.List;
import org.shirube.integration.internal.problem.Problem;

/** What may be shown of an error: sentences of our own, and what transports say; of all others only the kind. */
final class SafeMessage {

    private static final int MAX = 500;
    private static final List<String> TRANSPORTS =
            List.of("java.net.", "java.nio.file.", "com.jcraft.jsch.", "org.apache.camel.component.file.");

    private SafeMessage() {}

    static String of(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && !(root instanceof Problem)) {
            root = root.getCause();
        }
        if (root instanceof Problem problem) {
            return problem.sentences();
        }
        String kind = root.getClass().getName();
        String text = TRANSPORTS.stream().anyMatch(kind::startsWith)
                ? root.getClass().getSimpleName() + ": " + root.getMessage()
                : root.getClass().getSimpleName();
        return text.length() > MAX ? text.substring(0, MAX) : text;
    }
}
