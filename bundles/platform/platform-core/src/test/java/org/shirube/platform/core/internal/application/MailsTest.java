// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.MailNote;
import org.shirube.platform.api.mail.MailSource;
import org.shirube.platform.api.mail.MailWishes;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MailsTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Parameter
    Dialect dialect;

    private Platform platform;
    private MailsService mails;
    private final Source source = new Source();

    /** Writes of everything that it is about. */
    private static final class Source implements MailSource {

        private final List<String> heard = new ArrayList<>();
        private final List<MailNote> waiting = new ArrayList<>();
        private boolean sense = true;

        @Override
        public String name() {
            return "test";
        }

        @Override
        public void note(LedgerEntry entry, Consumer<List<MailNote>> notes) {
            heard.add(entry.kind());
        }

        @Override
        public void due(Consumer<List<MailNote>> notes) {
            heard.add("due");
            notes.accept(List.copyOf(waiting));
            waiting.clear();
        }

        @Override
        public Optional<Mail.Letter> write(MailNote note, @Nullable Locale chosen) {
            Locale locale = chosen == null ? Locale.JAPANESE : chosen;
            return sense
                    ? Optional.of(new Mail.Letter(
                            note.person() + "@example.jp", "", locale, note.about(), List.of(), "here", "there"))
                    : Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        mails = anotherNode();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private MailsService anotherNode() {
        MailsService service = new MailsService(platform.transactions, platform.unit, platform.clock);
        service.bindSource(source);
        return service;
    }

    private static MailNote note(UUID person, String about) {
        return new MailNote("test", MailNote.Sort.NEWS, person, about);
    }

    private void write(List<MailNote> notes) {
        source.waiting.addAll(notes);
        mails.due(SYSTEM);
    }

    private Optional<String> take() {
        return mails.take(SYSTEM).map(mail -> mail.letter().subject());
    }

    @Test
    @DisplayName("what is written down twice is sent once, the one that waited longest first, by one node")
    void once() {
        write(List.of(note(ONE, "a"), note(OTHER, "a")));
        platform.clock.advance(Duration.ofSeconds(1));
        write(List.of(note(ONE, "a"), note(ONE, "b")));
        MailsService other = anotherNode();
        List<Mail> taken = new ArrayList<>();
        for (MailsService node : List.of(mails, other, mails)) {
            taken.add(node.take(SYSTEM).orElseThrow());
        }
        assertThat(taken).extracting(mail -> mail.letter().subject()).containsExactly("a", "a", "b");
        assertThat(other.take(SYSTEM)).isEmpty();
        taken.forEach(mail -> mails.sent(SYSTEM, mail.id()));
        platform.clock.advance(Duration.ofHours(1));
        write(List.of(note(ONE, "b")));
        assertThat(take()).isEmpty();
    }

    @Test
    @DisplayName("what was taken by a node that died is taken anew; what was not sent waits longer each time")
    void again() {
        write(List.of(note(ONE, "a")));
        Mail first = mails.take(SYSTEM).orElseThrow();
        platform.clock.advance(Duration.ofMinutes(11));
        Mail again = mails.take(SYSTEM).orElseThrow();
        assertThat(again.id()).isEqualTo(first.id());
        mails.later(SYSTEM, again.id());
        platform.clock.advance(Duration.ofSeconds(90));
        assertThat(take()).isEmpty();
        platform.clock.advance(Duration.ofSeconds(40));
        assertThat(take()).contains("a");
        mails.refused(SYSTEM, again.id());
        platform.clock.advance(Duration.ofHours(1));
        assertThat(take()).isEmpty();
    }

    @Test
    @DisplayName("what was muted or has lost its sense is dropped for good; a language that was chosen is used")
    void wishes() {
        MailWishes muted = person -> person.equals(ONE)
                ? new MailWishes.Wish(false, true, null)
                : new MailWishes.Wish(true, true, Locale.ENGLISH);
        mails.bindWishes(person -> MailWishes.Wish.ALL);
        mails.bindWishes(muted);
        write(List.of(
                note(ONE, "news"),
                note(OTHER, "theirs"),
                new MailNote("test", MailNote.Sort.REMINDER, ONE, "reminder")));
        List<Mail> taken = new ArrayList<>();
        for (Optional<Mail> next = mails.take(SYSTEM); next.isPresent(); next = mails.take(SYSTEM)) {
            taken.add(next.get());
        }
        assertThat(taken).extracting(mail -> mail.letter().subject()).containsExactlyInAnyOrder("theirs", "reminder");
        assertThat(taken).extracting(mail -> mail.letter().locale()).contains(Locale.ENGLISH, Locale.JAPANESE);
        source.sense = false;
        write(List.of(note(OTHER, "late")));
        assertThat(take()).isEmpty();
        source.sense = true;
        mails.unbindWishes(muted);
        platform.clock.advance(Duration.ofHours(1));
        taken.forEach(mail -> mails.sent(SYSTEM, mail.id()));
        assertThat(take()).isEmpty();
    }

    @Test
    @DisplayName("mails of a module that is not there wait until it is back")
    void moduleGone() {
        write(List.of(note(ONE, "a")));
        mails.unbindSource(source);
        assertThat(take()).isEmpty();
        mails.bindSource(source);
        platform.clock.advance(Duration.ofMinutes(11));
        assertThat(take()).contains("a");
    }

    @Test
    @DisplayName("sources hear of what is new, and not of what happened long before a mail server was there")
    void news() {
        for (Duration ago : List.of(Duration.ofDays(8), Duration.ofDays(1))) {
            mails.note(
                    SYSTEM,
                    new LedgerEntry(
                            UUID.randomUUID(),
                            1,
                            platform.clock.instant().minus(ago),
                            "test.ago." + ago.toDays(),
                            new Subject("test", ONE),
                            ONE,
                            Map.of()));
        }
        mails.due(SYSTEM);
        assertThat(source.heard).containsExactly("test.ago.1", "due");
    }

    @Test
    @DisplayName("closed ones are removed after a while, and those that wait are not")
    void sweep() {
        write(List.of(note(ONE, "sent"), note(OTHER, "waits")));
        mails.sent(SYSTEM, mails.take(SYSTEM).orElseThrow().id());
        platform.clock.advance(Duration.ofDays(91));
        assertThat(mails.sweep(SYSTEM, Duration.ofDays(90))).isEqualTo(1);
        assertThat(take()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> mails.sweep(SYSTEM, Duration.ofDays(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> note(ONE, "a".repeat(101)));
    }

    @Test
    @DisplayName("nobody sends mails by hand, whatever their roles")
    void refused() {
        assertThatThrownBy(() -> mails.take(Platform.OPERATOR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.sent(Platform.OPERATOR, ONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.later(Platform.OPERATOR, ONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.due(Platform.OPERATOR)).isInstanceOf(AccessDeniedException.class);
    }
}
