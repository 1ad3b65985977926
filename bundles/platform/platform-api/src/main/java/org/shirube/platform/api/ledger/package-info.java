// SPDX-License-Identifier: Apache-2.0
/**
 * The activity ledger: one row per business change, written in the same transaction, handed on at least once.
 * Modules append; insights and integration consume. Never holds the words of a person.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.ledger;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
