// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Episode;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** The talks of a thread, a page at a time, and above them how the two looked back. */
final class ThreadPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 8;
    private static final int SEARCHED = 100;

    private final transient Services services;
    private final transient PairingId pairing;
    private final transient @Nullable ThreadKey key;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private int shown;

    ThreadPart(Services services, PairingId pairing, @Nullable ThreadKey key) {
        this.services = services;
        this.pairing = pairing;
        this.key = key;
        this.more = new Button(getTranslation("dialogue.threads.more"), click -> next());
        list.addClassName("talks-thread");
        forTwo().ifPresent(theme -> getContent().add(lookBacks(theme)));
        getContent().add(list, more);
        next();
    }

    private void next() {
        Page<Episode> page =
                services.lasting().threads().episodes(services.actor(), pairing, key, new PageRequest(shown, PAGE));
        page.items().forEach(episode -> list.add(new EpisodeItem(services, episode)));
        shown += page.items().size();
        more.setVisible(page.more());
    }

    private Optional<SharedTheme> forTwo() {
        if (key == null || key.shared() == null) {
            return Optional.empty();
        }
        return services
                .lasting()
                .sharedThemes()
                .of(services.actor(), pairing, PageRequest.first(SEARCHED))
                .items()
                .stream()
                .filter(theme -> theme.id().equals(key.shared()))
                .findFirst();
    }

    /** How it is said that a theme for two is over. */
    static String endedKey(SharedTheme theme) {
        return theme.endedWithPairing() ? "dialogue.threads.endedWithPairing" : "dialogue.threads.ended";
    }

    private Card lookBacks(SharedTheme theme) {
        Card card = new Card(theme.words());
        LocalDate ended = theme.ended();
        String since = Wording.day(theme.since(), getLocale());
        card.add(Shapes.quiet(
                ended == null
                        ? getTranslation("dialogue.forTwo.days", since, Wording.day(theme.until(), getLocale()))
                        : getTranslation(endedKey(theme), since, Wording.day(ended, getLocale()))));
        if (theme.lookBacks().isEmpty()) {
            card.add(Shapes.quiet(getTranslation("dialogue.threads.notYet")));
        }
        theme.lookBacks().forEach(said -> card.add(new LookBackLine(services, said)));
        card.add(Shapes.quietButton(getTranslation("dialogue.forTwo.lookBack"), () -> new LookBackDialog(
                        services, theme, () -> getUI().ifPresent(
                                        ui -> ui.getPage().reload()))
                .open()));
        return card;
    }
}
