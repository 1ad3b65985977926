// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;

/** Counts in how many talks a theme came up. */
final class ThemeCount {

    private ThemeCount() {}

    /**
     * @param newestFirst the talks
     * @return in the order in which the themes came up last
     */
    static List<ThreadHead> of(Collection<MeetingRow> newestFirst, Map<MeetingId, List<Theme>> themes) {
        Map<ThreadKey, ThreadHead> heads = new LinkedHashMap<>();
        for (MeetingRow talk : newestFirst) {
            Instant at = talk.appointment().starts();
            List<Theme> ofTalk = themes.getOrDefault(talk.id(), List.of());
            ofTalk.stream()
                    .collect(Collectors.toMap(ThreadKey::of, theme -> theme, (one, other) -> one, LinkedHashMap::new))
                    .forEach((key, theme) -> heads.merge(
                            key, new ThreadHead(key, words(theme), 1, at), (before, one) -> onceMore(before)));
        }
        return new ArrayList<>(heads.values());
    }

    private static String words(Theme theme) {
        return theme.shared() == null ? "" : theme.words();
    }

    private static ThreadHead onceMore(ThreadHead head) {
        return new ThreadHead(head.key(), head.words(), head.talks() + 1, head.last());
    }
}
