// SPDX-License-Identifier: Apache-2.0
/**
 * The stage of career autonomy that a person chose for themselves, and what may be known of it.
 * Used by the screens of the person and of those who accompany them; pairings come in through {@link Companions}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
