// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Cause;

/**
 * What a statement said from a moment on.
 *
 * @param cause what led to it, or null
 */
public record Wording(String words, String more, Instant since, @Nullable Cause cause) {}
