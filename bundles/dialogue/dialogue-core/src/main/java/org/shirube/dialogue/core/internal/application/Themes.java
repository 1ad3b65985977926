// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Theme;

/** Who may set which theme of a talk. */
final class Themes {

    private Themes() {}

    /**
     * @param before the themes that stand
     * @param wanted what the one who acts hands over
     */
    static List<Theme> set(Seat seat, List<Theme> before, List<Theme> wanted) {
        List<Theme> after = seat.asMember() ? byMember(seat, before, wanted) : byPartner(seat, before, wanted);
        if (after.size() > Meetings.MAX_THEMES) {
            throw new IllegalArgumentException("at most " + Meetings.MAX_THEMES + " themes with the member's own");
        }
        return after;
    }

    /** The member decides about everything; what the partner proposed stays the partner's. */
    private static List<Theme> byMember(Seat seat, List<Theme> before, List<Theme> wanted) {
        return wanted.stream()
                .map(theme -> new Theme(
                        theme.key(),
                        theme.words(),
                        theme.wish(),
                        same(before, theme).map(Theme::by).orElse(seat.me()),
                        theme.shared()))
                .toList();
    }

    /** The partner proposes, and cannot say what the member wishes for. */
    private static List<Theme> byPartner(Seat seat, List<Theme> before, List<Theme> wanted) {
        Stream<Theme> members = before.stream().filter(theme -> !theme.by().equals(seat.me()));
        Stream<Theme> own = wanted.stream()
                .filter(theme ->
                        same(before, theme).map(Theme::by).orElse(seat.me()).equals(seat.me()))
                .map(theme -> new Theme(
                        theme.key(),
                        theme.words(),
                        same(before, theme).map(Theme::wish).orElse(null),
                        seat.me(),
                        theme.shared()));
        return Stream.concat(members, own).toList();
    }

    private static Optional<Theme> same(List<Theme> before, Theme theme) {
        return before.stream()
                .filter(old -> old.key().equals(theme.key()) && old.words().equals(theme.words()))
                .findFirst();
    }
}
