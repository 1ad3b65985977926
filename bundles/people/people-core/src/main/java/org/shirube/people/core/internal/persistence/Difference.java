// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;

/** What a comparison found. */
public record Difference(
        long rows, Counts people, Counts units, long refused, Hold hold, String message, boolean firstLoad) {}
