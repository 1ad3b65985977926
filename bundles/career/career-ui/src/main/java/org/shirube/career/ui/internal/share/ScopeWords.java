// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Share;
import org.shirube.ui.component.Wording;

/** What is shared and until when, in words. */
final class ScopeWords {

    private ScopeWords() {}

    /**
     * @param where whose language
     * @param title what the one thing is called, where only one is shared and it is known
     */
    static String of(Component where, Scope scope, Optional<String> title) {
        String part = where.getTranslation("career.part." + scope.part());
        LocalDate from = scope.from();
        LocalDate to = scope.to();
        if (from != null && to != null) {
            return where.getTranslation("career.scope.span", part, day(from), day(to));
        }
        if (scope.item() == null) {
            return part;
        }
        return title.map(name -> where.getTranslation("career.scope.named", part, name))
                .orElseGet(() -> where.getTranslation("career.scope.one", part));
    }

    private static String day(LocalDate day) {
        return Wording.day(day, UI.getCurrent().getLocale());
    }

    /** The last day, not the moment after it. */
    static String until(Component where, Share share, ZoneId zone) {
        if (share.until() == null) {
            return where.getTranslation("career.shares.open");
        }
        LocalDate last = LocalDate.ofInstant(share.until().minus(Duration.ofSeconds(1)), zone);
        return where.getTranslation("career.shares.until", day(last));
    }
}
