// SPDX-License-Identifier: Apache-2.0
/**
 * Who acts: every call that reads or changes something about people starts with an {@link org.shirube.platform.api.actor.Actor}.
 * Used by every module's api; roles that a module can derive come in through {@link org.shirube.platform.api.actor.RoleSource}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.actor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
