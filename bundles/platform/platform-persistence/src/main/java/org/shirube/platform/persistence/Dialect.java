// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

/** The databases we run on. */
public enum Dialect {
    /** Embedded, the default. */
    H2,
    /** For production. */
    POSTGRESQL
}
