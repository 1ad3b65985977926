// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.LifelineFile.Fault;
import org.shirube.career.api.lifeline.LifelineFile.Line;
import org.shirube.career.api.lifeline.LifelineFile.Reason;
import org.shirube.career.api.lifeline.Support;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class CsvTest {

    private static final LocalDate LATEST = LocalDate.of(2060, 1, 1);
    private static final Charset SHIFT_JIS = Charset.forName("Windows-31J");
    private static final String ALPHABET = "aあ髙,;\"\n\t=+-@'　 ①,";

    @Test
    @DisplayName("F1: whatever is exported is read back as it was, in either language")
    void there_and_back() {
        Property.forAll(400, draws -> draws.listOf(6, CsvTest::event), events -> {
            Set<String> keys = new HashSet<>();
            List<LifelineEvent> each = events.stream()
                    .filter(event -> keys.add(Csv.key(event.experience())))
                    .toList();
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                LifelineFile read = read(Csv.write(each, language));
                assertThat(read.faults()).isEmpty();
                assertThat(read.good().stream().map(Line::experience))
                        .containsExactlyElementsOf(
                                each.stream().map(LifelineEvent::experience).toList());
                assertThat(read.good().stream().map(Line::now))
                        .containsExactlyElementsOf(
                                each.stream().map(event -> event.now().value()).toList());
            }
        });
    }

    @Test
    @DisplayName("F1: any bytes are read or refused, line by line, and never fail")
    void any_bytes() {
        String alphabet = "when,title,then\n2019-04,a,3\"\t;年月\u0000\uFEFF";
        Property.forAll(2_000, draws -> draws.text(80, alphabet), text -> {
            for (Charset charset : List.of(StandardCharsets.UTF_8, SHIFT_JIS, StandardCharsets.UTF_16)) {
                LifelineFile read = read(("when,title,then\n" + text).getBytes(charset));
                assertThat(read.faults()).allMatch(fault -> fault.number() >= 1);
            }
        });
    }

    @Test
    @DisplayName("F1: keeps the good lines and says of each wrong one where and why")
    void wrong_lines() {
        LifelineFile read = read(
                """
                時期,できごと,当時,いま,転機
                2019-04,入社,3,,1
                いつか,配属,2,1,
                2020-04,,2,1,
                2021-04,異動,6,1,
                2022-04,昇進,1,1,たぶん
                2099-04,退職,1,1,

                2019年4月,入社,3,,1
                2023/4,主任,－２,＋４,はい
                """
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.good()).extracting(line -> line.experience().title()).containsExactly("入社", "主任");
        assertThat(read.good()).extracting(Line::now).containsExactly(3, 4);
        assertThat(read.known()).isOne();
        assertThat(read.faults())
                .containsExactly(
                        new Fault(3, Reason.WHEN, "時期"),
                        new Fault(4, Reason.MISSING, "できごと"),
                        new Fault(5, Reason.NUMBER, "当時"),
                        new Fault(6, Reason.FLAG, "転機"),
                        new Fault(7, Reason.FUTURE, "時期"));
    }

    @Test
    @DisplayName("F1: reads UTF-8 with a mark, Shift_JIS, and tabs")
    void encodings() {
        String text = "時期\tできごと\t当時\n2019年4月\t髙島さんと出会う\t4\n";
        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(SHIFT_JIS))) {
            assertThat(read(file).good())
                    .extracting(line -> line.experience().title())
                    .containsExactly("髙島さんと出会う");
        }
        assertThat(read(text.getBytes(SHIFT_JIS)).encoding()).isEqualTo("Shift_JIS");
    }

    @Test
    @DisplayName("F1: says which heading is missing or there twice, and takes nothing")
    void headings() {
        LifelineFile read = read("when,name\n2019,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.good()).isEmpty();
        assertThat(read.faults())
                .containsExactly(
                        new Fault(1, Reason.HEADING, "できごと / title"), new Fault(1, Reason.HEADING, "当時 / then"));
        assertThat(read("when,title,then,WHEN\n".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .containsExactly(new Fault(1, Reason.HEADING, "WHEN"));
        assertThat(read(new byte[0]).faults()).containsExactly(new Fault(1, Reason.MISSING, ""));
        assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).faults())
                .containsExactly(new Fault(1, Reason.BROKEN, ""));
    }

    @Test
    @DisplayName("F1: takes no more than a lifeline holds, and no text that is longer than is kept")
    void limits() {
        String file = "when,title,then\n2019,a,1\n2020,b,1\n2021," + "x".repeat(81) + ",1\n";
        LifelineFile read = new Csv(LATEST, List.of(), 1).read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.good()).hasSize(1);
        assertThat(read.faults()).containsExactly(new Fault(3, Reason.MANY, ""), new Fault(4, Reason.LONG, "title"));
    }

    private static LifelineFile read(byte[] file) {
        return new Csv(LATEST, List.of(), 1_000).read(file);
    }

    private static LifelineEvent event(Draws draws) {
        List<String> competencies = draws.listOf(3, d -> d.text(6, "abcあ "));
        Experience what = new Experience(
                "t" + draws.text(10, ALPHABET),
                words(draws),
                WhenTest.when(draws),
                draws.between(-5, 5),
                words(draws),
                words(draws),
                new Lenses(words(draws), words(draws), words(draws)),
                new Frame(words(draws), words(draws), words(draws)),
                new ArrayList<>(competencies),
                draws.below(2) == 1,
                draws.below(2) == 1 ? EnumSet.of(Support.ABOVE) : EnumSet.allOf(Support.class));
        return Events.of(new EventId(UUID.randomUUID()), what, draws.between(-5, 5), words(draws));
    }

    private static String words(Draws draws) {
        return draws.text(10, ALPHABET);
    }
}
