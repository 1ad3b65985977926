// SPDX-License-Identifier: Apache-2.0
/**
 * One database, one schema and one persistence unit per module, one way to run a transaction.
 * Used by the cores only; everything above them speaks in records.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.shirube.platform.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
