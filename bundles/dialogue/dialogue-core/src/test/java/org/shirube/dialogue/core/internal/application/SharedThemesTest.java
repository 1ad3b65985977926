// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Theme;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SharedThemesTest {

    private static final String WORDS = "後輩に任せて待つ";

    @Parameter
    Dialect dialect;

    private Talks talks;
    private SharedThemes themes;
    private PairingId pairing;
    private LocalDate today;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        themes = talks.sharedThemes;
        pairing = talks.ofAoi().id();
        today = LocalDate.now(talks.clock);
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private SharedTheme running() {
        SharedTheme proposed = themes.propose(KEN, pairing, WORDS, today.plusMonths(3));
        return themes.accept(AOI, proposed.id());
    }

    private void advance(int days) {
        talks.clock.advance(Duration.ofDays(days));
        today = today.plusDays(days);
    }

    @Test
    @DisplayName("F50: either proposes, the other says yes; then it runs until the day both know")
    void agreed() {
        SharedTheme proposed = themes.propose(KEN, pairing, " " + WORDS + " ", today.plusMonths(3));
        assertThat(proposed.state()).isEqualTo(SharedTheme.State.PROPOSED);
        assertThat(themes.current(AOI, pairing)).contains(proposed);
        assertThat(themes.of(AOI, pairing, PageRequest.first(5)).items()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> themes.accept(KEN, proposed.id()));
        advance(2);
        SharedTheme running = themes.accept(AOI, proposed.id());
        assertThat(running.state()).isEqualTo(SharedTheme.State.RUNNING);
        assertThat(running.words()).isEqualTo(WORDS);
        assertThat(running.since()).isEqualTo(today);
        assertThat(running.until()).isEqualTo(proposed.until());
        assertThat(themes.of(KEN, pairing, PageRequest.first(5)).items()).containsExactly(running);
    }

    @Test
    @DisplayName("F50: one at a time; one's own proposal can be replaced, the other's is answered first")
    void one() {
        SharedTheme first = themes.propose(KEN, pairing, "一つめ", today.plusDays(30));
        SharedTheme second = themes.propose(KEN, pairing, WORDS, today.plusDays(30));
        assertThat(themes.current(AOI, pairing)).contains(second);
        assertThatThrownBy(() -> themes.accept(AOI, first.id())).isInstanceOf(AccessDeniedException.class);
        assertThatIllegalStateException().isThrownBy(() -> themes.propose(AOI, pairing, "別の", today.plusDays(30)));
        themes.decline(AOI, second.id());
        assertThat(themes.current(KEN, pairing)).isEmpty();
        running();
        assertThatIllegalStateException().isThrownBy(() -> themes.propose(AOI, pairing, "別の", today.plusDays(30)));
    }

    @Test
    @DisplayName("F51: it has a day in two weeks to a year, which either can move, or end it")
    void days() {
        assertThatIllegalArgumentException().isThrownBy(() -> themes.propose(AOI, pairing, WORDS, today.plusDays(13)));
        assertThatIllegalArgumentException().isThrownBy(() -> themes.propose(AOI, pairing, WORDS, today.plusDays(367)));
        assertThatIllegalArgumentException().isThrownBy(() -> themes.propose(AOI, pairing, " ", today.plusDays(30)));
        SharedTheme running = running();
        assertThat(themes.extend(AOI, running.id(), today.plusDays(20)).until()).isEqualTo(today.plusDays(20));
        SharedTheme ended = themes.end(KEN, running.id());
        assertThat(ended.state()).isEqualTo(SharedTheme.State.ENDED);
        assertThat(ended.ended()).isEqualTo(today);
        assertThat(themes.current(KEN, pairing)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> themes.end(KEN, running.id()));
    }

    @Test
    @DisplayName("F50: a proposal that waited long still leaves two weeks")
    void waited() {
        SharedTheme proposed = themes.propose(KEN, pairing, WORDS, today.plusDays(20));
        advance(18);
        assertThat(themes.accept(AOI, proposed.id()).until()).isEqualTo(today.plusDays(14));
    }

    @Test
    @DisplayName("F51, F55: at its end each looks back in words; where both want, it goes on and what was said stays")
    void goesOn() {
        SharedTheme running = running();
        advance(92);
        assertThat(themes.current(AOI, pairing)).get().matches(theme -> theme.lookBackDue(today));
        themes.lookBack(AOI, running.id(), "一度", true);
        SharedTheme one = themes.lookBack(AOI, running.id(), "待てるようになった\n少しだけ", true);
        assertThat(one.lookBacks()).hasSize(1);
        assertThat(one.until()).isEqualTo(running.until());
        SharedTheme both = themes.lookBack(KEN, running.id(), "任せ方が変わった", true);
        assertThat(both.until()).isEqualTo(today.plusMonths(3));
        assertThat(both.round()).isEqualTo(2);
        assertThat(both.lookBacks()).extracting(LookBack::words).containsExactly("待てるようになった\n少しだけ", "任せ方が変わった");
        assertThat(both.lookBackDue(today)).isFalse();
    }

    @Test
    @DisplayName("F51: where both let it rest it ends, and where they differ it stays until they have talked")
    void rests() {
        SharedTheme running = running();
        themes.lookBack(AOI, running.id(), "できた", false);
        SharedTheme differ = themes.lookBack(KEN, running.id(), "まだ", true);
        assertThat(differ.state()).isEqualTo(SharedTheme.State.RUNNING);
        SharedTheme rested = themes.lookBack(KEN, running.id(), "もういい", false);
        assertThat(rested.state()).isEqualTo(SharedTheme.State.ENDED);
        assertThat(themes.lookBack(AOI, running.id(), "あとから一言", false).lookBacks())
                .extracting(LookBack::words)
                .contains("あとから一言");
    }

    @Test
    @DisplayName("F50: it stands among the themes of a talk with one tap, whoever taps, and stays what it is")
    void onTalk() {
        SharedTheme running = running();
        Meeting talk = talks.talk();
        List<Theme> themesOfTalk = List.of(running.asTheme(Talks.id(KEN)));
        talks.meetings.setThemes(KEN, talk.id(), themesOfTalk);
        Meeting prepared = talks.meetings.meeting(AOI, talk.id());
        assertThat(prepared.themes()).isEqualTo(themesOfTalk);
        talks.meetings.setThemes(AOI, talk.id(), prepared.themes());
        assertThat(talks.meetings.meeting(KEN, talk.id()).themes()).isEqualTo(themesOfTalk);
    }

    @Test
    @DisplayName("F50: it can be said in better words on the way, and stays the same theme")
    void reworded() {
        SharedTheme running = running();
        SharedTheme better = themes.reword(AOI, running.id(), "任せて、待つ");
        assertThat(better.words()).isEqualTo("任せて、待つ");
        assertThat(themes.current(KEN, pairing)).contains(better);
        assertThatIllegalArgumentException().isThrownBy(() -> themes.reword(KEN, running.id(), ""));
        assertThatThrownBy(() -> themes.reword(JUN, running.id(), "別の")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("those in the room of the next talk see it at once")
    void told() throws Exception {
        Meeting talk = talks.talk();
        AtomicInteger told = new AtomicInteger();
        try (AutoCloseable watch = talks.room.watch(AOI, talk.id(), change -> told.incrementAndGet())) {
            themes.propose(KEN, pairing, WORDS, today.plusDays(30));
        }
        assertThat(told).hasValue(1);
    }

    @Test
    @DisplayName("F51: it ends with its pairing, says so, and stays there for both to read and look back on")
    void endsWithPairing() {
        SharedTheme running = running();
        talks.managerOfAoi("jun");
        talks.pairings.mine(AOI);
        assertThat(themes.current(AOI, pairing)).isEmpty();
        SharedTheme ended =
                themes.of(KEN, pairing, PageRequest.first(5)).items().get(0);
        assertThat(ended.state()).isEqualTo(SharedTheme.State.ENDED);
        assertThat(ended.ended()).isEqualTo(today);
        assertThat(ended.endedWithPairing()).isTrue();
        assertThat(ended.words()).isEqualTo(WORDS);
        assertThat(themes.lookBack(AOI, running.id(), "続きは次の人と", false).lookBacks())
                .hasSize(1);
        assertThat(talks.ledger.activities)
                .filteredOn(activity -> activity.kind().equals("dialogue.shared-theme.ended"))
                .hasSize(1);
    }

    @Test
    @DisplayName("F50: what was only proposed goes with the pairing and leaves no words")
    void proposalLapses() {
        SharedTheme proposed = themes.propose(KEN, pairing, WORDS, today.plusDays(30));
        talks.managerOfAoi(null);
        talks.pairings.mine(AOI);
        assertThat(themes.current(AOI, pairing)).isEmpty();
        assertThatThrownBy(() -> themes.accept(AOI, proposed.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(talks.ledger.activities)
                .extracting(activity -> activity.kind())
                .contains("dialogue.shared-theme.lapsed");
    }

    @Test
    @DisplayName("nobody else finds it, whatever their roles; the ledger has facts and no word")
    void secret() {
        SharedTheme running = running();
        themes.lookBack(AOI, running.id(), "待てるようになった", false);
        assertThatThrownBy(() -> themes.current(JUN, pairing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> themes.of(JUN, pairing, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> themes.end(JUN, running.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> themes.lookBack(JUN, running.id(), "a", true))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(talks.ledger.activities)
                .extracting(activity -> activity.kind())
                .contains("dialogue.shared-theme.proposed", "dialogue.shared-theme.agreed");
        assertThat(talks.ledger.activities.toString()).doesNotContain("後輩", "待てる");
        assertThat(talks.audit.entries.toString()).doesNotContain("後輩", "待てる");
    }
}
