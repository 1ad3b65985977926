// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.MonthReader.SealedTheme;
import org.shirube.dialogue.core.internal.persistence.MonthReader.Talk;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the keys of themes to count them, and lets go of everything else that stands beside them. */
final class SealedThemes {

    private static final Logger LOG = LoggerFactory.getLogger(SealedThemes.class);

    private final MonthReader reader;
    private final Seals seals;

    SealedThemes(MonthReader reader, Seals seals) {
        this.reader = reader;
        this.seals = seals;
    }

    /** The keys by talk. A seal that is broken, or whose key was destroyed, does not keep the others from being counted. */
    Map<UUID, Set<String>> of(List<Talk> talks) {
        Map<UUID, UUID> pairingOf = new HashMap<>();
        talks.forEach(talk -> pairingOf.put(talk.id(), talk.pairing()));
        Map<UUID, Set<String>> keys = new HashMap<>();
        for (SealedTheme theme : reader.themes(pairingOf.keySet())) {
            UUID pairing = pairingOf.get(theme.meeting());
            if (pairing != null) {
                open(theme, pairing, keys);
            }
        }
        return keys;
    }

    private void open(SealedTheme theme, UUID pairing, Map<UUID, Set<String>> keys) {
        MeetingId meeting = new MeetingId(theme.meeting());
        try {
            String key = MeetingWords.themeKey(seals, new PairingId(pairing), meeting, theme.place(), theme.sealed());
            keys.computeIfAbsent(theme.meeting(), id -> new HashSet<>()).add(key);
        } catch (SealBrokenException e) {
            LOG.warn("A theme of meeting {} does not open and is not counted", meeting);
        }
    }
}
