// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.actor;

/** What an actor may be. A role opens doors; it never opens a person's own words, which need a grant. */
public enum Role {
    /** Someone with an account; owns a career here. */
    MEMBER,
    /** Has people reporting to them today; derived from the directory, never given by hand. */
    MANAGER,
    /** Administers the directory and programmes, sees aggregates. */
    HR_ADMIN,
    /** A professional career counsellor. */
    COUNSELLOR,
    /** Wires imports and routes. */
    INTEGRATOR,
    /** Runs the installation. */
    OPERATOR
}
