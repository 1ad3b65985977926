// SPDX-License-Identifier: Apache-2.0
/**
 * Sharing as an act: what a person lets whom see, until when, and taken back at any time.
 * Asked by the application services of every module that holds a person's own words.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.visibility;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
