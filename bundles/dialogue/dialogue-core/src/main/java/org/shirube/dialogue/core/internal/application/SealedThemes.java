// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.MonthReader.SealedTheme;
import org.shirube.dialogue.core.internal.persistence.MonthReader.Talk;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the keys of themes to count them, and lets go of everything else that stands beside them. */
final class SealedThemes {

    private static final Logger LOG = LoggerFactory.getLogger(SealedThemes.class);

    private static final int AT_ONCE = 10_000;

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
        List<SealedTheme> themes = reader.themes(pairingOf.keySet());
        Map<UUID, Set<String>> keys = new HashMap<>();
        for (int from = 0; from < themes.size(); from += AT_ONCE) {
            open(themes.subList(from, Math.min(from + AT_ONCE, themes.size())), pairingOf, keys);
        }
        return keys;
    }

    private void open(List<SealedTheme> themes, Map<UUID, UUID> pairingOf, Map<UUID, Set<String>> keys) {
        List<Optional<String>> opened = seals.openAll(
                themes.stream().map(theme -> sealed(theme, pairingOf)).toList());
        for (int i = 0; i < opened.size(); i++) {
            UUID meeting = themes.get(i).meeting();
            opened.get(i)
                    .ifPresentOrElse(
                            text -> keys.computeIfAbsent(meeting, id -> new HashSet<>())
                                    .add(MeetingWords.themeKey(text)),
                            () -> LOG.warn("A theme of meeting {} does not open and is not counted", meeting));
        }
    }

    private static Sealed sealed(SealedTheme theme, Map<UUID, UUID> pairingOf) {
        PairingId pairing = new PairingId(requireNonNull(pairingOf.get(theme.meeting())));
        return MeetingWords.sealedTheme(pairing, new MeetingId(theme.meeting()), theme.place(), theme.sealed());
    }
}
