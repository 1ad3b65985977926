// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.share.Shares;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Who can read something of one's own, with the way to let somebody, and the way to end it. */
public final class SharedWith extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is shared, in words
     * @param changed called after somebody was let in
     */
    public SharedWith(Visit visit, Shares shares, Scope scope, String what, Runnable changed) {
        getContent().addClassNames("sh-line", "career-shared-with", "career-no-print");
        List<Share> running = shares.given(visit.actor()).stream()
                .filter(share -> reads(share.scope(), scope))
                .toList();
        getContent().add(Shapes.quiet(words(visit, running)));
        if (!running.isEmpty()) {
            getContent().add(new WayLink(Links.SHARES, getTranslation("career.shared.with.end")));
        }
        getContent().add(Inputs.small(getTranslation("career.share.do"), what, () -> new ShareDialog(
                        visit, shares, scope, what, changed)
                .open()));
    }

    private static boolean reads(Scope given, Scope asked) {
        return given.part() == asked.part() && (given.equals(asked) || given.equals(Scope.all(asked.part())));
    }

    private String words(Visit visit, List<Share> running) {
        if (running.isEmpty()) {
            return getTranslation("career.shared.with.nobody");
        }
        String names = running.stream()
                .map(share -> Wording.name(visit.name(share.viewer()), getLocale()))
                .distinct()
                .collect(Collectors.joining(getTranslation("career.shared.with.and")));
        return getTranslation("career.shared.with", names);
    }
}
