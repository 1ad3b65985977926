// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.domain.Outlook;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SharedThemeRow;
import org.shirube.dialogue.core.internal.persistence.SharedThemeStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** What two people agree to talk about for a while. */
@Component(service = SharedThemes.class)
public final class SharedThemesService implements SharedThemes {

    private final Transactions transactions;
    private final Clock clock;
    private final UuidV7 ids;
    private final SharedThemeStore store;
    private final SealedSharedThemes themes;
    private final MeetingStore meetings;
    private final Seats seats;
    private final Happenings happenings;
    private final RoomNews news;

    @Activate
    public SharedThemesService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference RoomBell bell,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = new UuidV7(clock);
        this.store = new SharedThemeStore(unit, ids);
        this.themes = new SealedSharedThemes(seals, store);
        this.meetings = new MeetingStore(unit);
        this.seats = new Seats(new PairingStore(unit), meetings);
        this.happenings = new Happenings(ledger, transactions, bell);
        this.news = new RoomNews(transactions, bell);
    }

    @Override
    public Optional<SharedTheme> current(Actor actor, PairingId pairing) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            return store.current(pairing).map(themes::theme);
        });
    }

    @Override
    public Page<SharedTheme> of(Actor actor, PairingId pairing, PageRequest page) {
        return transactions.call(c -> {
            seats.at(actor, pairing);
            return store.agreed(pairing, page).map(themes::theme);
        });
    }

    @Override
    public SharedTheme propose(Actor actor, PairingId pairing, String words, LocalDate until) {
        String checked = checked(actor, words);
        requireAllowed(until);
        return transactions.call(c -> {
            Seat seat = seats.at(actor, pairing);
            require(seat.pairing().open(), "the pairing has ended");
            store.current(pairing).ifPresent(before -> {
                require(isProposalOf(seat, before), "there is one already");
                store.remove(before.id());
            });
            SharedThemeId id = new SharedThemeId(ids.get());
            happened(seat, "proposed", id);
            return themes.add(id, pairing, seat.me(), today(), until, checked);
        });
    }

    private static String checked(Actor actor, String words) {
        Theme theme = new Theme(SharedTheme.KEY, words, null, Seats.person(actor));
        if (theme.words().isEmpty()) {
            throw new IllegalArgumentException("a theme for two has words");
        }
        return theme.words();
    }

    private static boolean isProposalOf(Seat seat, SharedThemeRow row) {
        return row.state() == SharedTheme.State.PROPOSED && row.by().equals(seat.me());
    }

    @Override
    public SharedTheme accept(Actor actor, SharedThemeId id) {
        return transactions.call(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() == SharedTheme.State.PROPOSED, "it is not proposed any more");
            require(!row.by().equals(seat.me()), "the other one says yes");
            require(seat.pairing().open(), "the pairing has ended");
            LocalDate nearest = today().plusDays(MIN_DAYS);
            happened(seat, "agreed", id);
            return themes.theme(store.run(id, today(), row.until().isBefore(nearest) ? nearest : row.until()));
        });
    }

    @Override
    public void decline(Actor actor, SharedThemeId id) {
        transactions.run(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() == SharedTheme.State.PROPOSED, "it is not proposed any more");
            store.remove(id);
            happened(seat, "declined", id);
        });
    }

    @Override
    public SharedTheme extend(Actor actor, SharedThemeId id, LocalDate until) {
        requireAllowed(until);
        return transactions.call(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() == SharedTheme.State.RUNNING, "it is not running");
            happened(seat, "extended", id);
            return themes.theme(store.until(id, until, spokenOf(row)));
        });
    }

    /** Once somebody has looked back, going on begins a new round: what was said stays what it was about. */
    private boolean spokenOf(SharedThemeRow row) {
        return store.lookBacks(row.id()).stream().anyMatch(said -> said.round() == row.round());
    }

    @Override
    public SharedTheme reword(Actor actor, SharedThemeId id, String words) {
        String checked = checked(actor, words);
        return transactions.call(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() == SharedTheme.State.RUNNING, "it is not running");
            happened(seat, "reworded", id);
            return themes.reword(row, checked);
        });
    }

    @Override
    public SharedTheme end(Actor actor, SharedThemeId id) {
        return transactions.call(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() == SharedTheme.State.RUNNING, "it is not running");
            happened(seat, "ended", id);
            return themes.theme(store.end(id, today()));
        });
    }

    @Override
    public SharedTheme lookBack(Actor actor, SharedThemeId id, String words, boolean goOn) {
        return transactions.call(c -> {
            SharedThemeRow row = locked(id);
            Seat seat = seats.at(actor, row.pairing());
            require(row.state() != SharedTheme.State.PROPOSED, "it has not begun");
            themes.say(row, new LookBack(row.round(), seat.me(), today(), words, goOn));
            happened(seat, "looked-back", id);
            return row.state() == SharedTheme.State.ENDED ? themes.theme(row) : concluded(seat, row);
        });
    }

    private SharedTheme concluded(Seat seat, SharedThemeRow row) {
        SharedTheme theme = themes.theme(row);
        switch (Outlook.of(theme.lookBacks(), row.round())) {
            case GO_ON -> {
                happened(seat, "extended", row.id());
                return themes.theme(store.until(row.id(), today().plusMonths(USUAL_MONTHS), true));
            }
            case REST -> {
                happened(seat, "ended", row.id());
                return themes.theme(store.end(row.id(), today()));
            }
            default -> {
                return theme;
            }
        }
    }

    private SharedThemeRow locked(SharedThemeId id) {
        return store.lock(id).orElseThrow(Seats::denied);
    }

    private void happened(Seat seat, String what, SharedThemeId id) {
        happenings.sharedTheme(seat, what, id);
        news.changedIn(seat.pairing().id(), meetings);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireAllowed(LocalDate until) {
        if (!Outlook.allowed(today(), until)) {
            throw new IllegalArgumentException("a day in " + MIN_DAYS + " to " + MAX_DAYS + " days");
        }
    }

    private static void require(boolean it, String otherwise) {
        if (!it) {
            throw new IllegalStateException(otherwise);
        }
    }
}
