// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.actor;

/** The actor may not do this. The message names the attempt and no person, so it can be logged and shown. */
public class AccessDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String what) {
        super("Not permitted: " + what);
    }
}
