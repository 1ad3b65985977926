// SPDX-License-Identifier: Apache-2.0
/**
 * Who looked at or changed whose what: an append-only, hash-chained trail.
 * Every application service that shows or changes a person's data writes here; the person reads it.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
