// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F126, F128: days as Japanese and other exports write them")
class DateFormsTest {

    private final DateForms forms = DateForms.unmistakable();

    @ParameterizedTest
    @CsvSource({
        "2023-04-01,2023-04-01",
        "2023/4/1,2023-04-01",
        "２０２３／０４／０１,2023-04-01",
        "20230401,2023-04-01",
        "2023.4.1,2023-04-01",
        "2023年4月1日,2023-04-01",
        "2023/04/01 0:00:00,2023-04-01",
        "2023-04-01T00:00:00,2023-04-01",
        "令和5年4月1日,2023-04-01",
        "令和元年5月1日,2019-05-01",
        "R5.4.1,2023-04-01",
        "r5/4/1,2023-04-01",
        "H31.4.30,2019-04-30",
        "平成元年1月8日,1989-01-08",
        "昭和64年1月7日,1989-01-07",
        "S60-4-1,1985-04-01",
        "大正15年12月24日,1926-12-24",
        "2024-02-29,2024-02-29"
    })
    @DisplayName("F126: a day")
    void day(String text, LocalDate day) {
        assertThat(forms.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2/30", "2023-02-29", "2023/13/1", "20230230", "令和5年2月30日", "平成40年1月1日", "令和0年1月1日", "R5.13.1",
                "昭和64年1月8日", "01-04-2023", "4/1/2023", "2023/4", "tomorrow", "2023-04-01 12:30", "0000-00-00", "Q5.4.1"
            })
    @DisplayName("F126: no day, or one that could be mistaken")
    void none(String text) {
        assertThat(forms.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("F126: every day since 1873 is understood in its era")
    void eras() {
        Random random = new Random();
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.of(1873, 1, 1).plusDays(random.nextInt(60_000));
            JapaneseDate date = JapaneseDate.from(day);
            String era = date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
            String text = era + date.get(ChronoField.YEAR_OF_ERA) + "年" + day.getMonthValue() + "月"
                    + day.getDayOfMonth() + "日";
            assertThat(forms.parse(text)).as(text).contains(day);
        }
    }

    @Test
    @DisplayName("F126: a form that could be mistaken must be declared; open ends are no days")
    void declared() {
        DateForms oracle = new DateForms(List.of("dd-MM-yyyy"), Set.of("31-12-2099"));
        assertThat(oracle.parse("17-06-2013")).contains(LocalDate.of(2013, 6, 17));
        assertThat(oracle.open("31-12-2099")).isTrue();
        assertThat(oracle.open("17-06-2013")).isFalse();
        assertThat(forms.open("9999-01-01")).isTrue();
        assertThat(forms.open("9999/12/31")).isTrue();
        assertThatThrownBy(() -> new DateForms(List.of("no pattern"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
