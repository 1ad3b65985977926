// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

/** What was to be changed is not as the actor read it: they changed or removed it on another page. Nothing was changed. */
public class ChangedElsewhereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedElsewhereException() {
        super("changed or removed since it was read");
    }
}
