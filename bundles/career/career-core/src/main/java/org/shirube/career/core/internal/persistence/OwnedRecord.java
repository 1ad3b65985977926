// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence;

import java.util.UUID;

/** A thing and whose it is. */
public record OwnedRecord(UUID owner, SealedRecord row) {}
