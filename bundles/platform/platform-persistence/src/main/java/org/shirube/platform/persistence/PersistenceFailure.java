// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

/** The database refused or could not be reached. The transaction is rolled back. */
public class PersistenceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersistenceFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
