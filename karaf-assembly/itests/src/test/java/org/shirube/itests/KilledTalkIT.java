// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server is killed while somebody writes without a pause. */
@ExtendWith(RunningShirube.class)
class KilledTalkIT {

    /** What may be lost of what was typed, on the server. */
    private static final Duration MOST = Duration.ofSeconds(2);

    /** A tenth of a second for each letter is somebody who types fast; none of them pauses long enough to be saved for it. */
    private static final String WORDS =
            IntStream.range(0, 90).mapToObj(i -> Integer.toString(i % 10)).collect(Collectors.joining());

    @Test
    @DisplayName("At most two seconds of typing are lost on the server, and nothing in the page of who typed")
    void killed() {
        try (Browser browser = new Browser()) {
            Page member = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(member, "counsellor");
            member.navigate("/talks");
            TalkPages.plan(member, "");
            TalkPages.enter(member);
            String address = member.url();
            List<Instant> typed = type(TalkPages.note(member));
            Instant killed = Instant.now();
            RunningShirube.kill(RunningShirube.data());
            RunningShirube.startAgain();

            Page again = browser.newPage("ja-JP", 1280, 900, ColorScheme.LIGHT);
            Visit.signIn(again, "counsellor");
            again.navigate(address);
            assertThat(Visit.heading(again, "話すテーマ")).isVisible();
            String kept = TalkPages.note(again).inputValue();
            long safe =
                    typed.stream().filter(at -> at.isBefore(killed.minus(MOST))).count();
            assertThat(WORDS).startsWith(kept);
            assertThat(kept.length()).isBetween((int) safe, WORDS.length());

            Visit.signIn(member, "counsellor");
            member.navigate(address);
            assertThat(TalkPages.note(member)).hasValue(WORDS);
        }
    }

    /** When each letter was typed. */
    private static List<Instant> type(Locator note) {
        List<Instant> typed = new ArrayList<>();
        note.click();
        for (char letter : WORDS.toCharArray()) {
            note.pressSequentially(String.valueOf(letter), new Locator.PressSequentiallyOptions().setDelay(50));
            typed.add(Instant.now());
        }
        return typed;
    }
}
