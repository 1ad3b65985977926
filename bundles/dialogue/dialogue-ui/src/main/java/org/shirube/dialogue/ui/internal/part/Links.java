// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;

/** Where the screens of this module are. Nothing else spells a path of theirs. */
public final class Links {

    public static final String TALKS = Invitations.HOME;
    public static final String TALK = Invitations.ROOM;
    public static final String CALENDAR = Invitations.CHOICES;
    public static final String GUEST = "talks/guest";
    public static final String SCHEDULING = Invitations.SCHEDULING;
    public static final String GUIDEBOOK = "talks/guidebook";

    public static final String THREADS = "talks/threads";
    public static final String PERSON = "talks/person";
    public static final String SHEET = "talks/sheet";
    public static final String YEAR = "talks/year";
    public static final String TREND = "talks/trend";
    public static final String REALITY = "talks/reality";
    /** A screen of the module of careers, which stands below this one. */
    public static final String STAGE = "career/stage";

    public static final String LIBRARY_DESK = "talks/library-desk";

    private Links() {}

    public static String threads(PairingId id) {
        return THREADS + "/" + id;
    }

    public static String person(PairingId id) {
        return PERSON + "/" + id;
    }

    public static String year(PairingId id) {
        return YEAR + "/" + id;
    }

    public static String sheet(MeetingId id) {
        return SHEET + "/" + id;
    }

    /** The id of a parameter, or null where it is absent or none. */
    public static @Nullable PairingId pairing(Optional<String> text) {
        MeetingId id = meeting(text);
        return id == null ? null : new PairingId(id.value());
    }

    public static String talk(MeetingId id) {
        return TALK + "/" + id;
    }

    /** The room of a talk for who sits in on it. */
    public static String guest(MeetingId id) {
        return GUEST + "/" + id;
    }

    /** The id of a parameter, or null where it is absent or none. */
    public static @Nullable MeetingId meeting(Optional<String> text) {
        try {
            return text.map(UUID::fromString).map(MeetingId::new).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
