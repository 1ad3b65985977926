// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.TalkRatio;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.people.api.EmployeeId;

/** Puts a meeting together out of its row and its words. */
final class MeetingViews {

    private final MeetingWords words;

    MeetingViews(MeetingWords words) {
        this.words = words;
    }

    Meeting of(Pairing pairing, MeetingRow row) {
        return of(pairing, row, words.themes(row));
    }

    static Meeting of(Pairing pairing, MeetingRow row, List<Theme> themes) {
        Map<EmployeeId, TalkRatio> ratios = new HashMap<>();
        TalkRatio members = row.memberRatio();
        TalkRatio partners = row.partnerRatio();
        if (members != null) {
            ratios.put(pairing.member(), members);
        }
        if (partners != null) {
            ratios.put(pairing.partner(), partners);
        }
        return new Meeting(
                row.id(),
                row.pairing(),
                pairing.member(),
                pairing.partner(),
                row.appointment(),
                row.state(),
                agenda(row),
                themes,
                row.clarity(),
                ratios,
                row.closedAt(),
                row.kind());
    }

    /** The course it was planned with. */
    static Agenda agenda(MeetingRow row) {
        int minutes = row.appointment().minutes();
        Agenda planned = row.agenda();
        return planned == null ? Agenda.usual(minutes) : planned.lasting(minutes);
    }
}
