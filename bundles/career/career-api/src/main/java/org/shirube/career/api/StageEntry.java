// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.time.Instant;

/**
 * A stage that somebody chose.
 *
 * @param stage which
 * @param since when it was chosen; choosing the same again leaves this as it was
 */
public record StageEntry(Stage stage, Instant since) {}
