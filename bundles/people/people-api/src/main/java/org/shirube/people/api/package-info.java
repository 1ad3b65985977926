// SPDX-License-Identifier: Apache-2.0
/**
 * The directory: people and organisation units as of any day.
 * Read by every module and screen; written only through {@link org.shirube.people.api.imports.PeopleImport}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.people.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
