// SPDX-License-Identifier: Apache-2.0
/**
 * What people can help with and want to talk about, in topics HR looks after and in their own words.
 * Used by the screens on which people describe themselves and find each other.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api.profile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
