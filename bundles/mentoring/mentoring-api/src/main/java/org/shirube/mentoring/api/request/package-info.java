// SPDX-License-Identifier: Apache-2.0
/**
 * How two people come together and part again: suggestions, requests, pairs, thanks; and who rather would not.
 * Used by the screens of those who take part.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.mentoring.api.request;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
