// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.people.api.EmployeeId;

/** A theme for two, its words under seal. */
public record SharedThemeRow(
        SharedThemeId id,
        PairingId pairing,
        EmployeeId by,
        SharedTheme.State state,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate ended,
        boolean endedWithPairing,
        int round,
        byte[] sealed) {}
