// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;

/** Aoi and Ken, who listens to her, with a talk tomorrow and a theme of theirs. */
public final class Pair {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final PairingId ID = new PairingId(new UUID(1, 1));
    public static final Pairing PAIRING =
            new Pairing(ID, Scene.AOI, Scene.KEN, PairingKind.MANAGER, Cadence.USUAL, LocalDate.of(2026, 4, 1), null);
    public static final MeetingId TALK = new MeetingId(new UUID(2, 1));

    private Pair() {}

    public static PairingState state(@Nullable Meeting next) {
        return new PairingState(PAIRING, next, null, 3, 0, false, false);
    }

    public static Meeting talk(Meeting.State state, Meeting.Kind kind) {
        return new Meeting(
                TALK,
                ID,
                Scene.AOI,
                Scene.KEN,
                new Appointment(Scene.NOW.plus(Duration.ofDays(1)), 45, Place.IN_PERSON, ""),
                state,
                Agenda.usual(45),
                List.of(new Theme("growth", "設計を任されたい", WishedResponse.THINK_TOGETHER, Scene.AOI)),
                null,
                Map.of(),
                null,
                kind);
    }

    public static SharedTheme forTwo(SharedTheme.State state) {
        return new SharedTheme(
                new SharedThemeId(new UUID(4, 1)),
                ID,
                "任せて待つ",
                Scene.KEN,
                state,
                TODAY.minusMonths(3),
                TODAY,
                null,
                false,
                1,
                List.of());
    }
}
