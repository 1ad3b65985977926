// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run.
 *
 * <p>Two allowances are Vaadin's: {@code 'unsafe-eval'} for scripts, because its client runs what the server sends by
 * {@code new Function}; and {@code 'unsafe-inline'} for styles, because components bring style elements and attributes.
 * Inline scripts run only with the page's own nonce. Nothing comes from another host.
 */
final class SecurityPolicy {

    static final String CSP = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COMMON = "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; ";

    private SecurityPolicy() {}

    static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String forPage(String nonce) {
        return COMMON + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'";
    }

    static String forEverythingElse() {
        return COMMON + "script-src 'self'";
    }
}
