// SPDX-License-Identifier: Apache-2.0
/**
 * An invented company of any size, the same for the same seed.
 * Used by the demo, by benchmarks and by tests; never installed in production.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.people.sample;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
