// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.LocalDate;
import java.util.List;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.core.internal.persistence.LookBackRow;
import org.shirube.dialogue.core.internal.persistence.SharedThemeRow;
import org.shirube.dialogue.core.internal.persistence.SharedThemeStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;

/** Themes for two: sealed for the pairing on their way into the database, opened on their way out. */
final class SealedSharedThemes {

    private static final String GO_ON = "go-on\n";
    private static final String REST = "rest\n";

    private final Seals seals;
    private final SharedThemeStore store;

    SealedSharedThemes(Seals seals, SharedThemeStore store) {
        this.seals = seals;
        this.store = store;
    }

    SharedTheme add(
            SharedThemeId id, PairingId pairing, EmployeeId by, LocalDate today, LocalDate until, String words) {
        byte[] sealed = seals.seal(MeetingWords.ofBoth(pairing), place(id), words);
        return theme(store.add(
                new SharedThemeRow(id, pairing, by, SharedTheme.State.PROPOSED, today, until, null, false, 1, sealed)));
    }

    SharedTheme reword(SharedThemeRow row, String words) {
        return theme(store.reword(row.id(), seals.seal(MeetingWords.ofBoth(row.pairing()), place(row.id()), words)));
    }

    void say(SharedThemeRow theme, LookBack said) {
        String text = (said.goOn() ? GO_ON : REST) + said.words();
        byte[] sealed =
                seals.seal(MeetingWords.ofBoth(theme.pairing()), place(theme.id(), said.round(), said.by()), text);
        store.say(new LookBackRow(theme.id(), said.round(), said.by(), said.on(), sealed));
    }

    SharedTheme theme(SharedThemeRow row) {
        return new SharedTheme(
                row.id(),
                row.pairing(),
                seals.open(MeetingWords.ofBoth(row.pairing()), place(row.id()), row.sealed()),
                row.by(),
                row.state(),
                row.since(),
                row.until(),
                row.ended(),
                row.endedWithPairing(),
                row.round(),
                lookBacks(row));
    }

    private List<LookBack> lookBacks(SharedThemeRow theme) {
        return store.lookBacks(theme.id()).stream()
                .map(row -> lookBack(MeetingWords.ofBoth(theme.pairing()), row))
                .toList();
    }

    private LookBack lookBack(Circle circle, LookBackRow row) {
        String text = seals.open(circle, place(row.theme(), row.round(), row.by()), row.sealed());
        boolean goOn = text.startsWith(GO_ON);
        String words = text.substring(goOn ? GO_ON.length() : REST.length());
        return new LookBack(row.round(), row.by(), row.on(), words, goOn);
    }

    private static String place(SharedThemeId id) {
        return "shared-theme/" + id;
    }

    private static String place(SharedThemeId id, int round, EmployeeId by) {
        return place(id) + "/" + round + "/" + by;
    }
}
