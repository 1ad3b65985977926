// SPDX-License-Identifier: Apache-2.0
/**
 * Career workshops of an hour or two (F100 to F102): who comes, the four steps with their time, the one sheet of each person, and
 * the talks of role models. Used by the screens of careers. What stands on a sheet belongs to the person alone.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.career.api.workshop;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
