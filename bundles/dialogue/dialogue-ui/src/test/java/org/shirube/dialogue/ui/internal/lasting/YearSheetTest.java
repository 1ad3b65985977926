// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.ClarityPoint;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.dialogue.api.ThreadHead;
import org.shirube.dialogue.api.ThreadKey;
import org.shirube.dialogue.api.Todo;
import org.shirube.dialogue.api.TodoId;
import org.shirube.dialogue.api.Year;
import org.shirube.dialogue.ui.internal.DialogueTexts;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Sheet;
import org.shirube.dialogue.ui.internal.part.Shelf;
import org.shirube.people.api.EmployeeId;

class YearSheetTest {

    private static final EmployeeId AOI = new EmployeeId(new UUID(7, 1));
    private static final EmployeeId KEN = new EmployeeId(new UUID(7, 2));
    private static final PairingId PAIRING = new PairingId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ResourceBundle TEXTS = new DialogueTexts().texts(Locale.JAPANESE);

    private final YearSheet years = new YearSheet(
            Locale.JAPANESE,
            new Choices(new Shelf(), Locale.JAPANESE),
            person -> person.equals(AOI) ? "青井" : "健",
            at -> LocalDate.ofInstant(at, ZoneOffset.UTC),
            (key, parameters) -> new MessageFormat(TEXTS.getString(key), Locale.JAPANESE).format(parameters));

    @Test
    @DisplayName("F56, F96: a year on a sheet, by rule; what there was none of is left out")
    void sheet() {
        SharedTheme forTwo = new SharedTheme(
                new SharedThemeId(new UUID(4, 1)),
                PAIRING,
                "任せて待つ",
                KEN,
                SharedTheme.State.ENDED,
                DAY.minusMonths(6),
                DAY.minusMonths(3),
                DAY.minusMonths(3),
                false,
                1,
                List.of(new LookBack(1, AOI, DAY.minusMonths(3), "待てた", false)));
        Year year = new Year(
                PAIRING,
                DAY.minusYears(1),
                DAY,
                3,
                List.of(
                        new ThreadHead(new ThreadKey("growth", null), "", 2, Instant.EPOCH),
                        new ThreadHead(new ThreadKey(SharedTheme.KEY, forTwo.id()), "任せて待つ", 1, Instant.EPOCH)),
                List.of(todo(Todo.State.DONE, ""), todo(Todo.State.DROPPED, "異動した")),
                List.of(new ClarityPoint(Instant.parse("2026-05-01T00:00:00Z"), 4)),
                List.of(),
                List.of(forTwo));
        Sheet sheet = years.sheet(year, "青井 / 健", List.of());
        assertThat(sheet.markdown())
                .isEqualTo(
                        """
                        # この一年

                        青井 / 健 · 2025年11月21日から2026年11月20日まで、3回の1on1

                        ## 話したテーマ

                        - 成長（2回）
                        - 任せて待つ（1回）

                        ## 二人のテーマ

                        - 任せて待つ – 2026年5月21日から2026年8月21日まで話したテーマです。
                        - 青井 さんのふりかえり（2026年8月21日）：待てた

                        ## やると決めたこと

                        2件（できた 1、取り下げた 1、これから 0）

                        - [x] 読む – 青井
                        - 読む – 青井（取り下げた：異動した）

                        ## すっきり度

                        - 2026年5月1日：すっきり（4／5）
                        """);
    }

    @Test
    @DisplayName("F19, F56: shared scenes and stages that may be told stand on it as well")
    void scenes() {
        NewObservation seen = new NewObservation(DAY.minusDays(9), NewObservation.Kind.PRAISE, "会議", "先に聞いた", "");
        Observation scene = new Observation(new ObservationId(new UUID(5, 1)), PAIRING, KEN, seen, true);
        Year year = new Year(
                PAIRING, DAY.minusYears(1), DAY, 0, List.of(), List.of(), List.of(), List.of(scene), List.of());
        assertThat(years.sheet(year, "青井 / 健", List.of("段階")).parts())
                .extracting(Sheet.Part::title)
                .containsExactly("共有した場面", "選んだ段階");
        assertThat(years.sheet(year, "青井 / 健", List.of()).markdown()).contains("- 2026年11月12日、健 さん：会議 – 先に聞いた\n");
    }

    private static Todo todo(Todo.State state, String word) {
        return new Todo(new TodoId(new UUID(3, state.ordinal())), PAIRING, AOI, "読む", null, state, word);
    }
}
