// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.HashMap;
import java.util.Map;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** Tells the ledger what happened, without a word of what was said, and then those in the room. */
final class Happenings {

    private final ActivityLedger ledger;
    private final RoomNews news;

    Happenings(ActivityLedger ledger, Transactions transactions, RoomBell bell) {
        this.ledger = ledger;
        this.news = new RoomNews(transactions, bell);
    }

    void pairing(Actor actor, String what, Pairing pairing) {
        ledger.append(new Activity(
                "dialogue.pairing." + what,
                new Subject("dialogue.pairing", pairing.id().value()),
                actor,
                Map.of(
                        "kind", pairing.kind().name(),
                        "member", pairing.member().toString(),
                        "partner", pairing.partner().toString())));
    }

    /** A member decided what a new partner may read of a former pairing. */
    void handover(Seat seat, Map<String, String> facts) {
        Map<String, String> attributes = new HashMap<>(facts);
        attributes.put("member", seat.pairing().member().toString());
        attributes.put("partner", seat.pairing().partner().toString());
        ledger.append(new Activity(
                "dialogue.handover",
                new Subject("dialogue.pairing", seat.pairing().id().value()),
                seat.actor(),
                attributes));
    }

    void meeting(Seat seat, String what, MeetingId meeting, Map<String, String> facts) {
        Map<String, String> attributes = new HashMap<>(facts);
        attributes.put("pairing", seat.pairing().id().toString());
        attributes.put("kind", seat.pairing().kind().name());
        attributes.put("member", seat.pairing().member().toString());
        attributes.put("partner", seat.pairing().partner().toString());
        ledger.append(new Activity(
                "dialogue.meeting." + what,
                new Subject("dialogue.meeting", meeting.value()),
                seat.actor(),
                attributes));
        changed(meeting);
    }

    /** A talk lies on a day on which its member is appraised, which was not known when it was planned. */
    void mustMove(Actor actor, Pairing pairing, MeetingId meeting) {
        meeting(new Seat(actor, pairing.member(), pairing), "must-move", meeting, Map.of());
    }

    void sharedTheme(Seat seat, String what, SharedThemeId theme) {
        ledger.append(new Activity(
                "dialogue.shared-theme." + what,
                new Subject("dialogue.shared-theme", theme.value()),
                seat.actor(),
                Map.of(
                        "pairing", seat.pairing().id().toString(),
                        "member", seat.pairing().member().toString(),
                        "partner", seat.pairing().partner().toString())));
    }

    void changed(MeetingId meeting) {
        news.changed(meeting);
    }

    void written(MeetingId meeting) {
        news.changed(meeting, RoomChange.NOTES);
    }
}
